# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROGRAM=… -DSUBCOMMAND=p5 -DLINES=a;b -P bench_runs.cmake: a tiny run ends well and prints these lines, each with a number, and
# a verdict at the end. Which verdict is no matter.
execute_process(COMMAND "${PROGRAM}" ${SUBCOMMAND} --scale 0.002 --rounds 1 OUTPUT_VARIABLE output RESULT_VARIABLE result)
message(STATUS "${output}")
if(NOT result EQUAL 0)
    message(FATAL_ERROR "ended with ${result}")
endif()
foreach(line IN LISTS LINES)
    if(NOT "\n${output}" MATCHES "\n${SUBCOMMAND}\\.${line} [0-9]+\\.?[0-9]* [A-Za-z/%]+")
        message(FATAL_ERROR "no line ${SUBCOMMAND}.${line}")
    endif()
endforeach()
if(NOT output MATCHES "\n${SUBCOMMAND} (PASS|SHORT)[^\n]*\n$")
    message(FATAL_ERROR "no verdict at the end")
endif()
