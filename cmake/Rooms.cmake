# SPDX-FileCopyrightText: The Werkbank authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with. The repository root is the only include path of our
# own, so that each include names its room: #include "sync/Client.h".
function(werkbank_compile target)
    werkbank_flags(${target})
    target_precompile_headers(${target} REUSE_FROM wb_precompiled)
endfunction()

function(werkbank_flags target)
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Werror)
    target_compile_definitions(${target} PRIVATE
        QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
        QT_DISABLE_DEPRECATED_UP_TO=0x060800)
endfunction()

# Reading Qt's and the standard library's headers is half of the work of compiling a file of ours:
# it is done once. A file still names what it needs: clang-tidy reads each without this.
set(precompiled
    <QDateTime> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QObject>
    <QString> <QTimeZone> <QTimer> <QVariant>
    <algorithm> <chrono> <functional> <memory> <optional> <variant> <vector>)
file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
function(werkbank_precompiled target)
    add_library(${target} STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(${target} PRIVATE Qt6::Core)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    werkbank_flags(${target})
    target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()
werkbank_precompiled(wb_precompiled ${precompiled})

# A test program is compiled more often than it runs: what it tests is optimised, itself it is not.
# All of them read the wire's structs and Qt Test. (<QTest> as a whole reads other headers in a
# program with a window, so its parts are named.)
werkbank_precompiled(wb_precompiled_tests ${precompiled}
    <QAbstractListModel> <QCborMap> <QCoreApplication> <QLocale> <QTemporaryDir> <QThread> <QUrl>
    <QtTest/qsignalspy.h> <QtTest/qtestcase.h>
    <array> <condition_variable> <map> <mutex> <random> <set> <thread>
    ${CMAKE_SOURCE_DIR}/core/wire/Commands.h ${CMAKE_SOURCE_DIR}/core/wire/Entities.h
    ${CMAKE_SOURCE_DIR}/core/wire/Frames.h)
target_include_directories(wb_precompiled_tests SYSTEM PRIVATE
    $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_options(wb_precompiled_tests PRIVATE -O0)

function(werkbank_compile_test target)
    werkbank_flags(${target})
    set_target_properties(${target} PROPERTIES UNITY_BUILD OFF)
    target_compile_options(${target} PRIVATE -O0)
    target_precompile_headers(${target} REUSE_FROM wb_precompiled_tests)
endfunction()

# A test includes what moc makes of it. CMake's AUTOMOC would start a program of its own for each test
# and compile a file that is nearly always empty.
function(werkbank_moc_test target)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    foreach(source ${ARGN})
        get_filename_component(name ${source} NAME_WE)
        file(STRINGS ${source} object REGEX "^ *Q_OBJECT" LIMIT_COUNT 1)
        if(object AND source MATCHES "[.]h$")
            set(made moc_${target}_${name}.cpp)
        elseif(object)
            set(made ${name}.moc)
        else()
            continue()
        endif()
        qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${made} TARGET ${target})
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${made})
    endforeach()
endfunction()

# What Qt makes of the QML files are many small sources of the same kind: a dozen at once compiles
# four times as fast. They call the engine line by line and are half of the program: small is what
# counts. (Compiled so, some of Qt's own variables look uninitialised to the compiler.)
set(small_code -Os -Wno-maybe-uninitialized)
werkbank_precompiled(wb_precompiled_qml ${precompiled})
target_compile_options(wb_precompiled_qml PRIVATE ${small_code})
function(werkbank_qml target)
    werkbank_flags(${target})
    target_compile_options(${target} PRIVATE ${small_code})
    target_precompile_headers(${target} REUSE_FROM wb_precompiled_qml)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
endfunction()

# werkbank_room(wb_wire SOURCES … ROOMS wb_base LINKS Qt6::Core)
# One static library per room. ROOMS are the arrows, LINKS the outside libraries.
function(werkbank_room target)
    cmake_parse_arguments(ARG "" "" "SOURCES;ROOMS;LINKS" ${ARGN})
    add_library(${target} STATIC ${ARG_SOURCES})
    werkbank_compile(${target})
    target_link_libraries(${target} PUBLIC ${ARG_ROOMS} ${ARG_LINKS})
endfunction()

# Qt names the folders of a test in its command, for QFINDTESTDATA. Nobody here uses that, and it
# would keep ccache from finding tests again in a clone at another place.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# werkbank_test(tst_result SOURCES tst_result.cpp ROOMS wb_base LABELS unit [OPTIMISED])
# One Qt Test executable. OPTIMISED: it computes for longer itself than it compiles. It needs no
# display: offscreen and the software renderer. It computes, so it takes ten tenths of a processor
# (tests/CMakeLists.txt).
function(werkbank_test target)
    cmake_parse_arguments(ARG "OPTIMISED" "" "SOURCES;ROOMS;LINKS;LABELS" ${ARGN})
    add_executable(${target} ${ARG_SOURCES})
    werkbank_moc_test(${target} ${ARG_SOURCES})
    if(ARG_OPTIMISED)
        werkbank_compile(${target})
    else()
        werkbank_compile_test(${target})
    endif()
    target_link_libraries(${target} PRIVATE ${ARG_ROOMS} ${ARG_LINKS} Qt6::Test)
    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES
        LABELS "${ARG_LABELS}"
        TIMEOUT 300
        PROCESSORS 10
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software")
endfunction()
