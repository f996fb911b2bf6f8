@echo off
rem Finds a Java, builds studypack where its sources are newer than what was built, and runs it.
rem What steers it stands in docs\cli.md under "Environment".
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "jar=%root%target\studypack.jar"
set "newest=0"
set "options=-XX:+UseSerialGC -Xmx1g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
set "java="

if not defined STUDYPACK_JAVA goto :search
call :consider "%STUDYPACK_JAVA%"
if not defined java call :consider "%STUDYPACK_JAVA%\..\.."
if defined java goto :found
>&2 echo error: STUDYPACK_JAVA is "%STUDYPACK_JAVA%", where no Java was found
exit /b 3

:search
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
if defined STUDYPACK_JAVA_FOLDERS (
    for /d %%h in ("%STUDYPACK_JAVA_FOLDERS%\*") do call :consider "%%~h"
    goto :found
)
for %%f in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do (
    if exist "%%~f" for /d %%h in ("%%~f\*") do call :consider "%%~h"
)
:found
if not defined java (
    >&2 echo error: studypack needs Java 21 or newer; found none ^(adoptium.net has it^)
    exit /b 3
)
if %newest% lss 21 (
    >&2 echo error: studypack needs Java 21 or newer; found %newest% at "%java%"
    exit /b 3
)

if not exist "%root%pom.xml" goto :run
if not exist "%jar%" goto :build
powershell -NoProfile -Command "$b=(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $s=Join-Path $env:root 'target\studypack.stamp'; if(Test-Path -LiteralPath $s){$t=(Get-Item -LiteralPath $s).LastWriteTimeUtc; if($t -gt $b){$b=$t}}; $n=@('pom.xml','src\main','templates')|ForEach-Object{Join-Path $env:root $_}|Where-Object{Test-Path -LiteralPath $_}|ForEach-Object{Get-Item -LiteralPath $_; Get-ChildItem -LiteralPath $_ -Recurse -ErrorAction SilentlyContinue}|Where-Object{$_.LastWriteTimeUtc -gt $b}|Select-Object -First 1; if($n){exit 1}"
if not errorlevel 1 goto :run

:build
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo error: studypack builds itself with Maven, and there is no mvn on the PATH ^(maven.apache.org^)
    exit /b 3
)
if exist "%jar%" (
    >&2 echo Building studypack, whose sources changed...
) else (
    >&2 echo Building studypack for its first use. This takes a minute or two; target\studypack-build.log shows how far it is.
)
if not exist "%root%target" mkdir "%root%target"
type nul > "%root%target\studypack.stamp.new"
for %%j in ("%java%\..\..") do set "JAVA_HOME=%%~fj"
pushd "%root%"
call mvn -B -Dmaven.test.skip=true package > "%root%target\studypack-build.log" 2>&1 < nul
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
    >&2 type "%root%target\studypack-build.log"
    >&2 echo error: studypack could not be built; what Maven said stands above
    exit /b 3
)
move /y "%root%target\studypack.stamp.new" "%root%target\studypack.stamp" >nul
if not exist "%jar%" (
    >&2 echo error: Maven made no "%jar%"
    exit /b 3
)

:run
rem Most commands, and batches of a thousand rows, are over before a better compiler would pay.
set "compiler=-XX:TieredStopAtLevel=1"

rem Java keeps what it loaded in an archive when a first run ends; it looks itself whether the archive fits and is whole.
rem Whoever gives Java options may have given an archive.
set "given=%STUDYPACK_JAVA_OPTS%%JAVA_TOOL_OPTIONS%%JDK_JAVA_OPTIONS%"
set "archive="
set "sharing="
set "cache=%STUDYPACK_CACHE%"
if not defined cache if defined LocalAppData set "cache=%LocalAppData%\studypack"
if defined given goto :named
if not defined cache goto :named
if not exist "%cache%\java" mkdir "%cache%\java" 2>nul
if not exist "%cache%\java" goto :named
for %%f in ("%jar%") do set "state=%%~zf-%%~tf"
for %%c in (/ : . - " ") do call set "state=%%state:%%~c=_%%"
set "archive=-XX:SharedArchiveFile=%cache%\java\%newest%-%state%.jsa"
set "sharing=-XX:+AutoCreateSharedArchive -XX:+VerifySharedSpaces -Xlog:disable"
if /i "%STUDYPACK_TRAINING%"=="off" set "sharing=-XX:+VerifySharedSpaces -Xlog:disable"
:named

rem A Java that does not start ends with 1, as mistakes in a pack do: a person's options are tried first.
if not defined given goto :start
"%java%" %compiler% %options% %STUDYPACK_JAVA_OPTS% -version >nul 2>nul
if not errorlevel 1 goto :start
>&2 echo error: Java does not start with the options in STUDYPACK_JAVA_OPTS, JAVA_TOOL_OPTIONS or JDK_JAVA_OPTIONS
exit /b 3

:start
rem Some languages end what chcp says with a full stop.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
if defined archive goto :archived
"%java%" %compiler% %options% %STUDYPACK_JAVA_OPTS% -jar "%jar%" %*
goto :ended
:archived
"%java%" %compiler% %options% %sharing% "%archive%" -jar "%jar%" %*
:ended
set "result=%errorlevel%"
if defined codepage chcp %codepage% >nul
exit /b %result%

:consider
if not exist "%~1\release" exit /b
if not exist "%~1\bin\java.exe" exit /b
set "version="
set "major="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "version=%%~v"
for /f "tokens=1,2 delims=.-+_" %%a in ("%version%") do (
    set "major=%%a"
    if "%%a"=="1" set "major=%%b"
)
if not defined major exit /b
if %major% gtr %newest% (
    set "newest=%major%"
    set "java=%~1\bin\java.exe"
)
exit /b
