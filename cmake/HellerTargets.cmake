# Makes every target of the house alike: same warnings, same strict Qt, same sanitizers.

function(heller_target_defaults target)
    target_compile_features(${target} PRIVATE cxx_std_23)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_KEYWORDS
        QT_NO_FOREACH
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        HELLER_VERSION="${PROJECT_VERSION}")
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive-)
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
            -Woverloaded-virtual -Wconversion -Wsign-conversion -Wnull-dereference
            -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough)
        # GCC 12 takes the inside of an empty std::optional for an uninitialised value, and sees nulls inside
        # Qt's own inline functions once sanitizers change the inlining.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
        if(HELLER_SANITIZE)
            target_compile_options(${target} PRIVATE -Wno-null-dereference)
        endif()
    endif()
    if(HELLER_WERROR)
        if(MSVC)
            target_compile_options(${target} PRIVATE /WX)
        else()
            target_compile_options(${target} PRIVATE -Werror)
        endif()
    endif()
    if(HELLER_SANITIZE)
        # Qt 6.4 compares two lists of plain values, both empty, by memcmp with a null pointer and no length.
        target_compile_options(${target} PRIVATE
            -fsanitize=address,undefined -fno-sanitize=nonnull-attribute -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
    if(HELLER_BUILD_FUZZERS)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# With HELLER_PRECOMPILE, what most files include is read once for all of them: a precompiled header of the standard
# library and Qt's core, one more of its widgets, and the same with Catch2 for the tests. Whether a file includes
# what it uses is clang-tidy's to see, which reads without them.
function(heller_precompiled_headers)
    set(headers <algorithm> <array> <functional> <memory> <optional> <string> <utility> <vector>
        <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QMap>
        <QRegularExpression> <QSet> <QStringList> <QUuid>)
    set(widgets <QAction> <QApplication> <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu> <QPainter>
        <QPushButton> <QScrollArea> <QTextEdit> <QTreeView> <QVBoxLayout>)
    set(catch "${PROJECT_SOURCE_DIR}/tests/support/catch.h")
    heller_precompiled_header(core Qt6::Core ${headers})
    heller_precompiled_header(ui Qt6::Widgets ${headers} ${widgets})
    if(HELLER_BUILD_TESTS)
        find_package(Catch2 REQUIRED)
        heller_precompiled_header(core_tests "Qt6::Core;Catch2::Catch2" ${headers} "${catch}")
        heller_precompiled_header(ui_tests "Qt6::Widgets;Catch2::Catch2" ${headers} ${widgets} "${catch}")
    endif()
endfunction()

function(heller_precompiled_header name libraries)
    set(file "${PROJECT_BINARY_DIR}/precompiled/${name}.cpp")
    file(CONFIGURE OUTPUT "${file}" CONTENT "" @ONLY)
    add_library(heller_precompiled_${name} OBJECT "${file}")
    heller_target_defaults(heller_precompiled_${name})
    target_link_libraries(heller_precompiled_${name} PRIVATE ${libraries})
    target_precompile_headers(heller_precompiled_${name} PRIVATE ${ARGN})
endfunction()

function(heller_precompile target name)
    if(HELLER_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM heller_precompiled_${name})
    endif()
endfunction()

# A header with a .cpp of its own is compiled alone there, as its first include (tests/house sees to it). One without
# gets a generated .cpp that includes nothing else.
function(heller_headers_alone out sources)
    set(made "")
    foreach(header IN LISTS sources)
        cmake_path(REPLACE_EXTENSION header LAST_ONLY cpp OUTPUT_VARIABLE own)
        if(NOT header MATCHES "\\.h$" OR own IN_LIST sources)
            continue()
        endif()
        cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE folder)
        set(file "${CMAKE_CURRENT_BINARY_DIR}/alone/${own}")
        file(CONFIGURE OUTPUT "${file}" CONTENT "#include \"${folder}/${header}\"\n" @ONLY)
        list(APPEND made "${file}")
    endforeach()
    if(made)
        set_source_files_properties(${made} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    endif()
    set(${out} "${made}" PARENT_SCOPE)
endfunction()

# heller_library(NAME base SOURCES a.h a.cpp PUBLIC Qt6::Core PRIVATE Stemmer::Stemmer [MOC])
#
# One room of the house: static library heller_<name>, alias Heller::<name>. PUBLIC and PRIVATE are
# its link lines and thereby the only rooms it may include from. MOC: it declares QObjects.
function(heller_library)
    cmake_parse_arguments(PARSE_ARGV 0 arg "MOC" "NAME" "SOURCES;PUBLIC;PRIVATE")
    if(NOT arg_NAME OR arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "heller_library: NAME is missing or unknown words: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    heller_headers_alone(alone "${arg_SOURCES}")
    add_library(heller_${arg_NAME} STATIC ${arg_SOURCES} ${alone})
    add_library(Heller::${arg_NAME} ALIAS heller_${arg_NAME})
    if(arg_MOC)
        set_target_properties(heller_${arg_NAME} PROPERTIES AUTOMOC ON)
    endif()
    heller_target_defaults(heller_${arg_NAME})
    target_link_libraries(heller_${arg_NAME} PUBLIC ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    if(Qt6::Widgets IN_LIST arg_PUBLIC)
        heller_precompile(heller_${arg_NAME} ui)
    elseif(NOT PkgConfig::GMime IN_LIST arg_PRIVATE)   # whose own options are not those of the precompiled header
        heller_precompile(heller_${arg_NAME} core)
    endif()
endfunction()

# heller_test(NAME base SOURCES test_a.cpp LIBRARIES Heller::base)
#
# One test program test_<name>; every TEST_CASE in it is run in one ctest entry named <name>.
function(heller_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "MOC" "NAME;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT;LABELS")
    if(NOT arg_NAME OR arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "heller_test: NAME is missing or unknown words: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 900)
    endif()
    add_executable(test_${arg_NAME} ${arg_SOURCES})
    if(arg_MOC)
        set_target_properties(test_${arg_NAME} PROPERTIES AUTOMOC ON)
    endif()
    heller_target_defaults(test_${arg_NAME})
    target_compile_definitions(test_${arg_NAME} PRIVATE
        HELLER_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        HELLER_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(test_${arg_NAME} PRIVATE ${arg_LIBRARIES} Heller::test_support)
    if(Heller::ui IN_LIST arg_LIBRARIES)
        heller_precompile(test_${arg_NAME} ui_tests)
    else()
        heller_precompile(test_${arg_NAME} core_tests)
    endif()
    list(FILTER arg_SOURCES INCLUDE REGEX "main\\.cpp$")   # says by a macro what Catch2's header is to bring
    set_source_files_properties(${arg_SOURCES} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${arg_NAME} COMMAND test_${arg_NAME})
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;UBSAN_OPTIONS=print_stacktrace=1;${arg_ENVIRONMENT}"
        LABELS "${arg_LABELS}")
endfunction()

# heller_fuzzer(NAME docx_reader SOURCES fuzz_docx_reader.cpp LIBRARIES Heller::import)
#
# A libFuzzer program fuzz_<name>, part of the target `fuzzers` (preset `fuzz`). Its starting documents lie in
# tests/fuzz/corpus/fuzz_<name>/.
function(heller_fuzzer)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "SOURCES;LIBRARIES")
    add_executable(fuzz_${arg_NAME} ${arg_SOURCES})
    heller_target_defaults(fuzz_${arg_NAME})
    target_link_libraries(fuzz_${arg_NAME} PRIVATE ${arg_LIBRARIES})
    target_link_options(fuzz_${arg_NAME} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers fuzz_${arg_NAME})
endfunction()
