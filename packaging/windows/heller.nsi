; Heller's installer for one user, without administrator rights.
;   makensis /DVERSION=0.1.0 /DSTAGE=C:\heller\stage\bin /DLIST=C:\heller\installed.nsh /DOUT=heller-setup.exe heller.nsi
; STAGE is the folder with heller.exe and all that it needs, LIST the lines that take its files away again; both as
; make-installer.ps1 leaves them.

Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"
!include "FileFunc.nsh"

!ifndef VERSION
  !error "say /DVERSION=..."
!endif
!ifndef STAGE
  !error "say /DSTAGE=..."
!endif
!ifndef LIST
  !error "say /DLIST=..."
!endif
!ifndef OUT
  !define OUT "heller-setup.exe"
!endif

!define CLASS "Heller.Register"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Heller"

Name "Heller"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Heller"
InstallDirRegKey HKCU "Software\Heller\heller\installer" "folder"
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Heller"
VIAddVersionKey /LANG=0 "FileDescription" "Heller"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "heller.ico"
!define MUI_UNICON "heller.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\heller.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "English"

LangString KindOfFile ${LANG_SWEDISH} "Heller-register"
LangString KindOfFile ${LANG_ENGLISH} "Heller register"

; Tells the Explorer that a file type has changed.
!macro FileTypesChanged
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Heller.lnk" "$INSTDIR\heller.exe"

  WriteRegStr HKCU "Software\Classes\.heller" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(KindOfFile)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\heller.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\heller.exe" "%1"'
  !insertmacro FileTypesChanged

  WriteRegStr HKCU "Software\Heller\heller\installer" "folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Heller"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\heller.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Heller maintainers"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://example.org/heller"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; Takes away what was installed and nothing else: INSTDIR may be a folder that holds more. Registers lie where she keeps
; them; her settings stay, as with every program.
Section "un.Heller"
  !include "${LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Heller.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  ReadRegStr $0 HKCU "Software\Classes\.heller" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegKey HKCU "Software\Classes\.heller"
  !insertmacro FileTypesChanged
  DeleteRegKey HKCU "Software\Heller\heller\installer"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd
