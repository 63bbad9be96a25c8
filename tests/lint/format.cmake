# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=… -DCLANG_FORMAT=… [-DFIX=ON] -P format.cmake: every C++ file as .clang-format says, checked or put right.
file(GLOB_RECURSE files "${ROOT}/core/*.cpp" "${ROOT}/core/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/app/*.cpp" "${ROOT}/app/*.h"
    "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h")
list(FILTER files EXCLUDE REGEX "/node_modules/")
list(LENGTH files count)
if(FIX)
    set(mode -i)
else()
    set(mode --dry-run -Werror)
endif()
execute_process(COMMAND "${CLANG_FORMAT}" ${mode} ${files} RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR count EQUAL 0)
    message(FATAL_ERROR "not formatted; cmake --build BUILD --target format puts it right")
endif()
message(STATUS "${count} files")
