#!/usr/bin/env bash
# Builds Legato.app in target/macos for this Mac's architecture. Written without a Mac at hand: never tried yet.
# It leaves out what Linux has: the start-up cache, an installer, and a signature, so macOS asks before the first start.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
common=$project/packaging/common
work=$project/target/macos

. "$common/jdk.sh"
. "$common/image.sh"

need mvn "Maven, for example from Homebrew"
jdk=$(find_jdk_25) || fail "Building the package needs a JDK 25: set JAVA_HOME to one."

build_jars "$project" "$jdk" "$work/libs"
javafx_jmods "$work/libs" "$jdk" "$work/jmods"
link_runtime "$common" "$jdk" "$work/jmods" "$work/runtime"
check_modules "$common" "$jdk" "$work/libs" "$work/runtime"

rm -rf "$work/input" "$work/Legato.app" && mkdir "$work/input"
find "$work/libs" -name '*.jar' ! -name 'javafx-*' -exec cp {} "$work/input/" \;
shipped=()
while read -r jar; do shipped+=("$jar"); done < <(find "$work/libs" -name '*.jar' ! -name legato.jar ! -name 'javafx-*[0-9].jar' | sort)
"$jdk/bin/java" "$common/ThirdParty.java" "$common/third-party.txt" "$work/libs" "$work/input/THIRD-PARTY" "${shipped[@]}"

# The icon: macOS wants its own format, which iconutil makes from the pictures.
rm -rf "$work/legato.iconset" && mkdir "$work/legato.iconset"
for size in 16 32 128 256 512; do
  cp "$project/assets/icons/legato-$size.png" "$work/legato.iconset/icon_${size}x$size.png"
done
iconutil --convert icns --output "$work/legato.icns" "$work/legato.iconset"

# macOS knows no version below 1 and none with words in it.
version=$(project_version "$project")
"$jdk/bin/jpackage" --type app-image --name Legato --app-version "${version%%-*}" --dest "$work" \
  --runtime-image "$work/runtime" --input "$work/input" --main-jar legato.jar --main-class app.legato.Main \
  --icon "$work/legato.icns" --mac-package-identifier app.legato.Legato \
  --java-options '-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders -Xmx128m -Xss512k' \
  --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED'
echo "$work/Legato.app"
