# Builds the folder target\windows\Legato with Legato.exe in it. Written without Windows at hand: never tried yet.
# It leaves out what Linux has: the start-up cache, an installer, an icon of its own and a signature.
# Needs Maven and a JDK 25 in JAVA_HOME.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$project = Resolve-Path "$PSScriptRoot\..\.."
$common = "$project\packaging\common"
$work = "$project\target\windows"
if (-not $env:JAVA_HOME -or -not (Select-String -Quiet '^JAVA_VERSION="25' "$env:JAVA_HOME\release")) {
    throw 'Building the package needs a JDK 25: set JAVA_HOME to one.'
}
if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) { throw 'Building the package needs Maven.' }
$bin = "$env:JAVA_HOME\bin"
Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
Remove-Item -Force "$project\target\legato-*.jar" -ErrorAction SilentlyContinue

Push-Location $project
mvn -q -B -ntp '-Dmaven.test.skip=true' package dependency:copy-dependencies '-DincludeScope=runtime' `
    '-Dmdep.copyPom=true' '-Dmdep.addParentPoms=true' "-DoutputDirectory=$work\libs"
Pop-Location

# JavaFX goes into the runtime, with its native libraries; jars without a module are empty stand-ins.
New-Item -ItemType Directory "$work\jmods", "$work\input" | Out-Null
foreach ($jar in Get-ChildItem "$work\libs\javafx-*-win*.jar") {
    $name = 'javafx.' + $jar.Name.Split('-')[1]
    $inside = "$work\$name"
    New-Item -ItemType Directory "$inside\classes", "$inside\natives" | Out-Null
    Push-Location "$inside\classes"
    & "$bin\jar" --extract --file $jar
    Pop-Location
    Move-Item "$inside\classes\*.dll" "$inside\natives"
    & "$bin\jmod" create --class-path "$inside\classes" --libs "$inside\natives" "$work\jmods\$name.jmod"
}
$modules = (Get-Content "$common\modules.txt" | Select-String '^runtime\s+(\S+)' |
        ForEach-Object { $_.Matches[0].Groups[1].Value }) -join ','
& "$bin\jlink" --module-path "$work\jmods" --add-modules $modules '--include-locales=en,de' --strip-debug `
    --no-header-files --no-man-pages --compress zip-0 --output "$work\runtime"

Get-ChildItem "$work\libs\*.jar" -Exclude 'javafx-*' | Copy-Item -Destination "$work\input"
Copy-Item "$project\target\legato-*.jar" "$work\input\legato.jar"
$shipped = Get-ChildItem "$work\libs\*.jar" | Where-Object Name -NotMatch '^javafx-[a-z]+-[0-9.]+\.jar$' |
    ForEach-Object FullName
& "$bin\java" "$common\ThirdParty.java" "$common\third-party.txt" "$work\libs" "$work\input\THIRD-PARTY" @shipped

$version = [regex]::Match((Get-Content -Raw "$project\pom.xml"), '<version>([0-9.]+)').Groups[1].Value
& "$bin\jpackage" --type app-image --name Legato --app-version $version --dest $work `
    --runtime-image "$work\runtime" --input "$work\input" --main-jar legato.jar --main-class app.legato.Main `
    --java-options '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xmx128m -Xss512k' `
    --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED'
Write-Output "$work\Legato"
