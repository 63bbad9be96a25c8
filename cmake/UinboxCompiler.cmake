# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How every target of the project is compiled: C++20, warnings are errors, hardening, ccache and sanitizers where asked for.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cacheable only when ccache is told not to mind their timestamps and macros.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()

add_library(uinbox_compiler INTERFACE)
target_compile_definitions(uinbox_compiler INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    BOOST_ENABLE_ASSERT_HANDLER  # core/http/HttpServer.cpp has the handler
    UINBOX_VERSION="${PROJECT_VERSION}")
target_compile_options(uinbox_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Werror -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2
    -Wno-error=deprecated-declarations)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports these from inlined library code of Qt and the standard library.
    target_compile_options(uinbox_compiler INTERFACE -Wno-error=maybe-uninitialized -Wno-error=stringop-overflow
        -Wno-error=array-bounds -Wno-error=restrict -fpch-preprocess)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT UINBOX_SANITIZE)
    target_compile_definitions(uinbox_compiler INTERFACE _FORTIFY_SOURCE=2)
    target_compile_options(uinbox_compiler INTERFACE -fstack-protector-strong)
    target_link_options(uinbox_compiler INTERFACE -Wl,-z,relro,-z,now)
endif()
if(UINBOX_SANITIZE)
    target_compile_options(uinbox_compiler INTERFACE -fsanitize=${UINBOX_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(uinbox_compiler INTERFACE -fsanitize=${UINBOX_SANITIZE})
endif()
if(UINBOX_COVERAGE)
    target_compile_options(uinbox_compiler INTERFACE --coverage)
    target_link_options(uinbox_compiler INTERFACE --coverage)
endif()
