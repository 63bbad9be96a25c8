# SPDX-FileCopyrightText: 2026 The Unified Inbox authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DPROGRAM=… -P no_display.cmake: fails when the program, or a library it links, needs one that belongs to a display.
execute_process(COMMAND ldd "${PROGRAM}" OUTPUT_VARIABLE libraries RESULT_VARIABLE result)
if(NOT result EQUAL 0 OR NOT libraries MATCHES "libQt6Core")
    message(FATAL_ERROR "ldd does not list the libraries of ${PROGRAM}")
endif()
string(REGEX MATCHALL "lib(Qt6(Gui|Widgets|Svg|SvgWidgets|OpenGL|Charts)|X11|xcb|wayland-client|EGL|GLX)\\.so[^ ]*" found "${libraries}")
if(found)
    message(FATAL_ERROR "${PROGRAM} needs ${found}")
endif()
