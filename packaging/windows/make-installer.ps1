# Builds Heller and its installer: packaging\windows\make-installer.ps1 [-Prefix C:\vcpkg\installed\x64-windows]
# Run it where Visual Studio's compiler, CMake, Ninja, Qt's bin folder and makensis are on the path. See README.md.
param([string]$Prefix = "")
$ErrorActionPreference = "Stop"

function Invoke-Step([string]$Program, [string[]]$Words) {
    & $Program @Words
    if ($LASTEXITCODE -ne 0) { throw "$Program ended with $LASTEXITCODE" }
}

$top = Resolve-Path "$PSScriptRoot\..\.."
Set-Location $top
$build = "$top\build\windows"
$stage = "$build\stage"
if (Test-Path $stage) { Remove-Item -Recurse -Force $stage }

$configure = @("-S", "$top", "-B", "$build", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", "-DHELLER_BUILD_TESTS=OFF")
if ($Prefix) { $configure += "-DCMAKE_PREFIX_PATH=$Prefix" }
Invoke-Step cmake $configure
Invoke-Step cmake @("--build", "$build")
Invoke-Step cmake @("--install", "$build", "--prefix", "$stage")

# The SQLite driver and the SVG icons are plugins that no link line names: windeployqt brings them with Qt6Sql and Qt6Svg.
Invoke-Step windeployqt @("--release", "--compiler-runtime", "$stage\bin\heller.exe", "$stage\bin\heller-cli.exe")
foreach ($needed in "sqldrivers\qsqlite.dll", "platforms\qwindows.dll", "platforms\qoffscreen.dll", "iconengines\qsvgicon.dll") {
    if ($needed -eq "platforms\qoffscreen.dll" -and -not (Test-Path "$stage\bin\$needed")) {
        # heller-cli lays out pages without a screen; windeployqt knows only the plugin for one.
        $plugins = & qtpaths --query QT_INSTALL_PLUGINS
        Copy-Item "$plugins\$needed" "$stage\bin\platforms\"
    }
    if (-not (Test-Path "$stage\bin\$needed")) { throw "$needed is missing in $stage\bin" }
}

# What the installer puts there, for its uninstaller: files first, then the folders from the inside out.
$inside = (Resolve-Path "$stage\bin").Path.Length + 1
$lines = @(Get-ChildItem -Recurse -File "$stage\bin" |
    ForEach-Object { 'Delete "$INSTDIR\' + $_.FullName.Substring($inside) + '"' })
$lines += @(Get-ChildItem -Recurse -Directory "$stage\bin" | Sort-Object { $_.FullName.Length } -Descending |
    ForEach-Object { 'RMDir "$INSTDIR\' + $_.FullName.Substring($inside) + '"' })
$list = "$build\installed.nsh"
[IO.File]::WriteAllLines($list, $lines)

Invoke-Step "$stage\bin\heller-cli.exe" @("--version")
$version = ((& "$stage\bin\heller-cli.exe" --version) -split " ")[1]
$out = "$build\heller-$version-setup.exe"
Set-Location $PSScriptRoot
Invoke-Step makensis @("/INPUTCHARSET", "UTF8", "/DVERSION=$version", "/DSTAGE=$stage\bin", "/DLIST=$list", "/DOUT=$out", "heller.nsi")
Write-Output $out
