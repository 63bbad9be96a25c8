# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run.sh and test.sh share. The caller has set ROOT to the folder of the project, and `set -euo pipefail`.

step() { printf '==> %s\n' "$*"; }
note() { printf '    %s\n' "$*"; }
die() {
    printf 'Error: %s\n' "$*" >&2
    exit 1
}
has() { command -v "$1" >/dev/null 2>&1; }

# True where somebody can be asked for a password.
is_interactive() { [ -z "${CI:-}" ] && [ -t 0 ]; }

# --- Packages -----------------------------------------------------------------------------------------------------------------

# The entries of a list that belong to the groups, one a line, alternatives joined by '|'.
packages_of() { # LIST GROUP...
    local list="$ROOT/packaging/dependencies/$1.txt"
    shift
    awk -v groups=" $* " '!/^#/ && NF >= 2 && index(groups, " " $1 " ") { print $2 }' "$list"
}

# Which of our lists is for this system; nothing where none is.
distribution() {
    if has apt-get && has dpkg-query; then
        echo debian
    elif has dnf; then
        echo fedora
    elif has pacman; then
        echo arch
    elif has zypper; then
        echo opensuse
    elif has brew; then
        echo homebrew
    fi
}

has_node18() {
    local major
    has node && has npm || return 1
    major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p')
    [ "${major:-0}" -ge 18 ]
}

# The entries of which no alternative is installed. One call of dpkg-query for all of them, so that it is quick.
missing_debian() { # ENTRY...
    local installed entry name found
    # dpkg-query fails when it does not know one of the names; what it prints is right all the same.
    # shellcheck disable=SC2046
    installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' $(printf '%s\n' "$@" | tr '|' '\n') 2>/dev/null || true)
    for entry in "$@"; do
        found=no
        for name in ${entry//|/ }; do
            if grep -qxF "installed $name" <<<"$installed"; then found=yes; fi
        done
        if [ "$found" = no ]; then printf '%s\n' "$entry"; fi
    done
}

# The alternative of each entry that apt can install here; the first one where it knows none, so that apt says so.
choose_debian() { # ENTRY...
    local entry name choice
    for entry in "$@"; do
        choice=${entry%%|*}
        if [ "$choice" != "$entry" ]; then
            for name in ${entry//|/ }; do
                if LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [^(]'; then
                    choice=$name
                    break
                fi
            done
        fi
        printf '%s\n' "$choice"
    done
}

install_debian() { # GROUP...
    local entries missing chosen apt=() command
    mapfile -t entries < <(packages_of debian "$@")
    mapfile -t missing < <(missing_debian "${entries[@]}")
    if [ "${#missing[@]}" -eq 0 ]; then
        note "all ${#entries[@]} packages are there"
        return
    fi
    mapfile -t chosen < <(choose_debian "${missing[@]}")
    command="apt-get update && apt-get install --no-install-recommends ${chosen[*]}"
    if [ "$(id -u)" -eq 0 ]; then
        apt=(env)
    elif ! has sudo; then
        die "packages are missing and this user cannot install them. As root, run:
    $command"
    elif sudo -n true 2>/dev/null; then
        apt=(sudo -n env)
    elif is_interactive; then
        note "sudo may ask for your password"
        apt=(sudo env)
    else
        die "packages are missing and sudo wants a password. Run:
    sudo sh -c '$command'"
    fi
    apt+=(DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 apt-get -y -q -o DPkg::Lock::Timeout=300)
    note "missing: ${missing[*]}"
    # A broken third-party source must not stop us when Debian's own still answers.
    "${apt[@]}" update </dev/null || note "apt-get update reported errors; going on with the lists that are there"
    mapfile -t chosen < <(choose_debian "${missing[@]}")
    "${apt[@]}" install --no-install-recommends "${chosen[@]}" </dev/null ||
        die "apt-get could not install: ${chosen[*]}. Its messages above say why."
}

# Other systems: say what is needed; installing is left to the person.
print_packages() { # LIST GROUP...
    local list=$1 names
    names=$(packages_of "$@" | sed 's/|.*//' | tr '\n' ' ')
    case $list in
        fedora) note "These packages are needed: sudo dnf install $names" ;;
        arch) note "These packages are needed: sudo pacman -S --needed $names" ;;
        opensuse) note "These packages are needed: sudo zypper install $names" ;;
        homebrew) note "These packages are needed: brew install $names" ;;
        *) note "These packages are needed (Debian's names; your system's will be close): $names" ;;
    esac
}

ensure_packages() { # GROUP...
    local groups=("$@") list
    if [ -n "${UINBOX_SKIP_PACKAGES:-}" ]; then
        step "Packages: not checked, UINBOX_SKIP_PACKAGES is set"
        return
    fi
    list=$(distribution)
    step "Packages"
    if [[ " ${groups[*]} " == *" test "* ]] && ! has_node18; then groups+=(node); fi
    if [ "$list" = debian ]; then
        install_debian "${groups[@]}"
    elif [ ! -e "$BUILD/CMakeCache.txt" ]; then
        print_packages "${list:-debian}" "${groups[@]}"
        note "This script installs packages on Debian and Ubuntu only; here it goes on with what is there."
    fi
    has cmake || die "cmake is not installed."
}

# --- Build --------------------------------------------------------------------------------------------------------------------

# As many compilers as processors, but none that would have to swap: one needs up to a gigabyte.
build_jobs() {
    local jobs memory
    jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1024 / 1024) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$jobs" ]; then jobs=$((memory > 0 ? memory : 1)); fi
    echo "$jobs"
}

cached() { # VARIABLE
    sed -n "s/^$1:[A-Z]*=//p" "$BUILD/CMakeCache.txt" 2>/dev/null || true
}

# Configures the preset into BUILD. `tests` is yes, or keep: then what an earlier run chose stays, and a new folder has none.
configure() { # PRESET yes|keep
    local preset=$1 tests=$2 options=() generator=() log="$BUILD/configure.log"
    if [ -e "$BUILD" ] && [ ! -w "$BUILD" ]; then
        die "$BUILD belongs to another user. Remove it, or take it over: sudo chown -R $(id -un) '$ROOT/build'"
    fi
    # A cache that came with a copied or moved folder points at the old place, and CMake refuses it.
    if [ -e "$BUILD/CMakeCache.txt" ] && [ "$(cached CMAKE_HOME_DIRECTORY)" != "$ROOT" ]; then
        note "the build folder was made for another place; starting it anew"
        rm -rf "$BUILD"
    fi
    if [ "$tests" = yes ]; then
        options=(-DUINBOX_TESTS=ON)
    elif [ ! -e "$BUILD/CMakeCache.txt" ]; then
        options=(-DUINBOX_TESTS=OFF)
    fi
    if [ ! -e "$BUILD/CMakeCache.txt" ] && [ -z "${CMAKE_GENERATOR:-}" ] && has ninja; then generator=(CMAKE_GENERATOR=Ninja); fi
    step "Configure: preset $preset in ${BUILD#"$ROOT"/}"
    mkdir -p "$BUILD" || die "cannot create $BUILD."
    if ! (cd "$ROOT" && env ${generator[@]+"${generator[@]}"} cmake --preset "$preset" ${options[@]+"${options[@]}"}) </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        die "CMake could not configure the build. Its messages above name what is missing; packaging/dependencies/ lists the packages."
    fi
}

build() { # TARGET...
    local jobs
    jobs=$(build_jobs)
    step "Build: $*, $jobs at a time (the first time takes some minutes)"
    cmake --build "$BUILD" --parallel "$jobs" --target "$@" </dev/null || die "the build failed. The compiler's messages above say where."
}
