# The .deb, made and checked by packaging/package.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME heller)
set(CPACK_PACKAGE_VENDOR "The Heller maintainers")
set(CPACK_PACKAGE_CONTACT "Heller maintainers <heller@example.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://example.org/heller")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "register of Lex Heller deviations for coordination associations")
set(CPACK_PACKAGE_DESCRIPTION
"Heller is the register in which the coordinator of a Swedish coordination
association (samordningsförbund) collects the places where the cooperation
between public bodies fails.
Earlier semester reports are read from Word without losing a character,
deviations are followed from the report to the members' feedback, and the
semester report is written as Word, PDF or HTML. The register is one SQLite
file; every change can be undone and nothing is sent anywhere.
The package has a window, heller, in Swedish, and the commands, heller-cli,
in Swedish or English.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
# What is linked is read from the programs; what is loaded only while they run is named: Qt's driver, the papers' font.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsqlite3-0 (>= 3.37), fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, hunspell-sv")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
