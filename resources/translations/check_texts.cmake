# Fails when a text of the sources is missing, unfinished or no longer used in the .ts file: runs lupdate on a copy and
# compares. Called with LUPDATE, TS, SOURCE_DIR and WORK.
configure_file("${TS}" "${WORK}" COPYONLY)
execute_process(
    COMMAND "${LUPDATE}" -silent -locations none -no-obsolete -I "${SOURCE_DIR}"
            "${SOURCE_DIR}/core" "${SOURCE_DIR}/ui" "${SOURCE_DIR}/app" -ts "${WORK}"
    RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "lupdate failed: ${result}")
endif()
file(READ "${WORK}" fresh)
file(READ "${TS}" kept)
string(REGEX MATCHALL "<message[^>]*>" messages "${fresh}")
string(REGEX MATCHALL "type=\"unfinished\"" unfinished "${fresh}")
list(LENGTH messages count)
list(LENGTH unfinished open)
if(count EQUAL 0)
    message(FATAL_ERROR "lupdate found no text at all")
endif()
if(open GREATER 0)
    string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<comment>[^<]*</comment>[^<]*)?(<translatorcomment>[^<]*</translatorcomment>[^<]*)?<translation type=\"unfinished\"" list "${fresh}")
    message(FATAL_ERROR "${open} of ${count} texts have no finished Swedish translation:\n${list}")
endif()
if(NOT fresh STREQUAL kept)
    message(FATAL_ERROR "${TS} is not what lupdate writes from the sources (a text is gone or moved): "
                        "build the target update-texts and commit")
endif()
message(STATUS "${count} texts, all translated")
