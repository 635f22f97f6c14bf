#!/usr/bin/env bash
# Builds Legato for this Linux machine's architecture: a folder that runs anywhere, target/linux/legato, and a Debian
# package of it, target/legato_VERSION_ARCH.deb. Needs no root and changes nothing outside target/.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
common=$project/packaging/common
work=$project/target/linux
libs=$work/libs
legato=$work/legato
# Seconds the tour may take before it is ended from outside.
tour_limit=${TOUR_LIMIT:-300}

. "$common/jdk.sh"
. "$common/image.sh"

# ---- What the build needs

need mvn "the Debian package maven"
need objdump "the Debian package binutils"
need strip "the Debian package binutils"
need xvfb-run "the Debian packages xvfb and xauth, a screen in memory on which the start-up cache is trained"
need dpkg-deb "the Debian package dpkg"
jdk=$(find_jdk_25) || fail "Building the package needs a JDK 25: set JAVA_HOME to one."

case $(uname -m) in
  x86_64) triplet=x86_64-linux-gnu arch=amd64 sqlite=Linux/x86_64 ;;
  aarch64) triplet=aarch64-linux-gnu arch=arm64 sqlite=Linux/aarch64 ;;
  *) fail "JavaFX has no build for this machine ($(uname -m)), so Legato cannot be packaged on it." ;;
esac

# Files carry the time of the last commit: the start-up cache remembers the jars' times, and a package of the same
# sources comes out alike.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$project" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

# ---- The folder: runtime, jars, natives, start script

# used_by_legato JAR: does the program's own code name a class in that jar?
used_by_legato() {
  "$jdk/bin/jdeps" -summary --multi-release 25 --ignore-missing-deps --class-path "$1" "$libs/legato.jar" |
    grep -qF -- "-> ${1##*/}"
}

# Jars that only other systems or other programs need, and that Legato's own code does not name: JNA serves appdirs on
# Windows alone, and FlatLaf installs its fonts into Swing.
is_dead_weight() {
  case ${1##*/} in
    javafx-*) return 0 ;; # in the runtime
    jna-* | flatlaf-[0-9]*) ! used_by_legato "$1" ;;
    *) return 1 ;;
  esac
}

lay_jars() {
  local jar
  mkdir -p "$legato/app" "$legato/lib"
  for jar in "$libs"/*.jar; do
    is_dead_weight "$jar" || lay_jar "$jar"
  done
}

# Packed anew without compression: sheets, fonts and words need not be inflated at each start, and the .deb, which is
# compressed as a whole, comes out smaller. The database's native library lies beside the jars, so that the driver need
# not unpack one at each start.
lay_jar() {
  local inside=$work/jar
  rm -rf "$inside" && mkdir -p "$inside"
  (cd "$inside" && "$jdk/bin/jar" --extract --file "$1")
  if [[ -d $inside/org/sqlite/native ]]; then
    cp "$inside/org/sqlite/native/$sqlite/libsqlitejdbc.so" "$legato/lib/"
    rm -rf "$inside/org/sqlite/native"
  fi
  "$jdk/bin/jar" --create --no-compress --file "$legato/app/${1##*/}" --manifest "$inside/META-INF/MANIFEST.MF" \
    --date "$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)" -C "$inside" .
}

lay_start_script() {
  # shellcheck disable=SC2016 # $home is for the start script to fill in
  local class_path='$home/app/legato.jar' jar
  for jar in "$legato"/app/*.jar; do
    [[ $jar == */legato.jar ]] || class_path+=":\$home/app/${jar##*/}"
  done
  mkdir -p "$legato/bin"
  sed -e "s|@TRIPLET@|$triplet|g" -e "s|@CLASS_PATH@|$class_path|" -e "s|@MAIN@|app.legato.Main|" \
    "$here/legato.sh.in" >"$legato/bin/legato"
  chmod 755 "$legato/bin/legato"
}

natives() { find "$legato" -name '*.so' -o -path '*/bin/java' -o -name jspawnhelper -o -name jexec; }

# ---- The start-up cache

# Runs the finished program through its own tour, with the flags and class path of bin/legato because it is bin/legato,
# on a screen in memory and in an empty home; at its end the runtime writes down what it loaded. Not which methods were
# busy: told that, the runtime compiles at each start what all of the tour was busy with, on a processor the start needs.
train() {
  local scratch status=0 options
  options="-XX:AOTCacheOutput=$legato/lib/legato.aot -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining"
  scratch=$(mktemp -d)
  mkdir -m 700 "$scratch/home" "$scratch/run"
  env -i PATH="$PATH" LANG=C.UTF-8 HOME="$scratch/home" XDG_RUNTIME_DIR="$scratch/run" \
    LEGATO_JAVA_OPTIONS="$options -Duser.home=$scratch/home" \
    xvfb-run -a -s '-screen 0 1280x1024x24 -nolisten tcp' \
    timeout "$tour_limit" "$legato/bin/legato" --tour "$scratch/tour" </dev/null >"$work/tour.log" 2>&1 || status=$?
  rm -rf "$scratch"
  case $status in
    0) ;;
    124) say "The tour had not ended after $tour_limit s and was ended; what it reached until then is in the start-up cache." ;;
    *) cat "$work/tour.log" >&2 && fail "The tour failed, so there is no start-up cache." ;;
  esac
  [[ -s $legato/lib/legato.aot ]] || { cat "$work/tour.log" >&2 && fail "The tour left no start-up cache."; }
}

same_time() { find "$1" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +; }

# ---- The Debian package

# linked_packages KIND...: the packages that libraries.txt names for what the image is linked to, joined by commas.
linked_packages() {
  local kind soname listed
  for kind; do
    [[ $kind != opened ]] || sed -n 's/^[^# ]*  *opened  *//p' "$here/libraries.txt"
    while read -r soname; do
      listed=$(sed -n "s/^${soname//./\\.}  *$kind  *//p" "$here/libraries.txt")
      [[ -z $listed ]] || echo "$listed"
    done <"$work/sonames"
  done | sort -u | paste -s -d , - | sed 's/,/, /g'
}

list_sonames() {
  local soname
  natives | xargs objdump -p | sed -n 's/^ *NEEDED *//p' | sort -u >"$work/sonames.all"
  : >"$work/sonames"
  while read -r soname; do
    [[ -z $(find "$legato" -name "$soname") ]] || continue
    grep -q "^${soname//./\\.} " "$here/libraries.txt" ||
      fail "The image is linked to $soname: name its Debian package in packaging/linux/libraries.txt."
    echo "$soname" >>"$work/sonames"
  done <"$work/sonames.all"
}

lay_deb() {
  local root=$work/deb version size icon
  version=$(project_version "$project" | sed 's/-SNAPSHOT$/~snapshot/')
  rm -rf "$root" && mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/legato"
  cp -a "$legato" "$root/usr/lib/legato"
  rm "$root/usr/lib/legato/THIRD-PARTY"
  ln -s ../lib/legato/bin/legato "$root/usr/bin/legato"
  install -Dm644 "$here/app.legato.Legato.desktop" -t "$root/usr/share/applications"
  install -Dm644 "$here/app.legato.Legato.metainfo.xml" -t "$root/usr/share/metainfo"
  install -Dm644 "$project/assets/icons/legato.svg" "$root/usr/share/icons/hicolor/scalable/apps/app.legato.Legato.svg"
  for icon in "$project"/assets/icons/legato-*.png; do
    size=${icon##*legato-} size=${size%.png}
    install -Dm644 "$icon" "$root/usr/share/icons/hicolor/${size}x$size/apps/app.legato.Legato.png"
  done
  install -Dm644 "$here/legato.1" -t "$root/usr/share/man/man1"
  gzip -9n "$root/usr/share/man/man1/legato.1"
  install -m644 "$legato/THIRD-PARTY" "$here/copyright" "$root/usr/share/doc/legato/"
  gzip -9n "$root/usr/share/doc/legato/THIRD-PARTY"
  sed "s/@VERSION@/$version/; s/@DATE@/$(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")/" "$here/changelog" |
    gzip -9n >"$root/usr/share/doc/legato/changelog.gz"
  list_sonames
  sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$arch/" -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" \
    -e "s/@DEPENDS@/$(linked_packages depends)/" -e "s/@RECOMMENDS@/$(linked_packages recommends opened)/" \
    "$here/control" >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
  chmod -R u+rwX,go+rX,go-w "$root"
  same_time "$root"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$project/target/legato_${version}_$arch.deb" >/dev/null
  echo "$project/target/legato_${version}_$arch.deb"
}

say "Building the program ..."
build_jars "$project" "$jdk" "$libs"
say "Linking its Java runtime ..."
rm -rf "$legato" && mkdir -p "$legato"
javafx_jmods "$libs" "$jdk" "$work/jmods"
link_runtime "$common" "$jdk" "$work/jmods" "$legato/runtime"
rm -f "$legato/runtime/bin/keytool"
lay_jars
natives | xargs strip --strip-unneeded
check_modules "$common" "$jdk" "$libs" "$legato/runtime"
lay_start_script
mapfile -t shipped < <(find "$legato/app" "$libs" \( -path '*/app/*.jar' ! -name legato.jar \) -o -name 'javafx-*linux*.jar' | sort)
"$jdk/bin/java" "$common/ThirdParty.java" "$common/third-party.txt" "$libs" "$legato/THIRD-PARTY" "${shipped[@]}"
cp "$project/LICENSE" "$legato/LICENSE"
same_time "$legato"
say "Training its start-up cache ..."
train
say "Packing it ..."
lay_deb
