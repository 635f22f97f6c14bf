# Sourced by linux/build.sh and macos/build.sh: from the Maven project to jars and a Java runtime with JavaFX in it.
# Works in bash 3.2 too, which is what macOS has.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# need COMMAND WHAT: fails with one sentence when a program that the build calls is missing.
need() { command -v "$1" >/dev/null || fail "Building the package needs $1: $2."; }

# project_version PROJECT: the version in the pom, which is the first <version> there.
project_version() { sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$1/pom.xml" | head -n 1; }

# build_jars PROJECT JDK LIBS: builds the program and lays its jar (as legato.jar) and every runtime dependency, with
# the poms that name their licences, into LIBS. Its style sheets are in it as text and, for the start, in binary form.
build_jars() {
  local project=$1 jdk=$2 libs=$3 sheets=app/legato/css javafx
  rm -rf "$libs" && mkdir -p "$libs"
  rm -f "$project"/target/legato-*.jar
  (cd "$project" && JAVA25_HOME=$jdk mvn -q -B -ntp -Dmaven.test.skip=true package dependency:copy-dependencies \
    -DincludeScope=runtime -Dmdep.copyPom=true -Dmdep.addParentPoms=true -DoutputDirectory="$libs" </dev/null)
  cp "$project"/target/legato-*.jar "$libs/legato.jar"
  javafx=$(printf '%s:' "$libs"/javafx-*.jar)
  rm -rf "$libs/sheets" && mkdir -p "$libs/sheets/$sheets"
  cp "$project/target/classes/$sheets"/*.css "$libs/sheets/$sheets/"
  "$jdk/bin/java" -cp "$javafx" "$project/packaging/common/BinarySheets.java" "$libs/sheets"
  rm "$libs/sheets/$sheets"/*.css
  "$jdk/bin/jar" --update --file "$libs/legato.jar" -C "$libs/sheets" app
  rm -r "$libs/sheets"
}

# javafx_jmods LIBS JDK JMODS: makes a jmod of each JavaFX jar that carries a module (the others are empty stand-ins),
# so that jlink puts JavaFX and its native libraries into the runtime.
javafx_jmods() {
  local libs=$1 jdk=$2 jmods=$3 jar name work
  rm -rf "$jmods" && mkdir -p "$jmods"
  for jar in "$libs"/javafx-*.jar; do
    work=$jmods/work
    rm -rf "$work" && mkdir -p "$work/classes" "$work/natives"
    (cd "$work/classes" && "$jdk/bin/jar" --extract --file "$jar")
    [[ -e "$work/classes/module-info.class" ]] || continue
    find "$work/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$work/natives/" \;
    rm -rf "$work/classes/META-INF"
    name=${jar##*/javafx-}
    "$jdk/bin/jmod" create --class-path "$work/classes" --libs "$work/natives" "$jmods/javafx.${name%%-*}.jmod"
  done
  rm -rf "$jmods/work"
}

# listed_modules COMMON MARK: the modules that modules.txt lists with that mark (runtime or optional), one a line.
listed_modules() { sed -n "s/^$2  *\([^ ]*\).*/\1/p" "$1/modules.txt"; }

# link_runtime COMMON JDK JMODS RUNTIME: the image. Not compressed: it starts no slower, and an archive around it
# (the .deb) comes out 40% smaller than around a compressed one.
link_runtime() {
  local common=$1 jdk=$2 jmods=$3 runtime=$4
  rm -rf "$runtime"
  "$jdk/bin/jlink" --module-path "$jmods" --add-modules "$(listed_modules "$common" runtime | paste -s -d , -)" \
    --include-locales=en,de --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$runtime"
}

# check_modules COMMON JDK LIBS RUNTIME: fails when a jar needs a module that is neither in the runtime nor optional.
check_modules() {
  local common=$1 jdk=$2 libs=$3 runtime=$4 jar module path='' known
  known=$(listed_modules "$common" optional; "$runtime/bin/java" --list-modules | sed 's/@.*//')
  for jar in "$libs"/*.jar; do
    path=$path:$jar
  done
  for jar in "$libs"/*.jar; do
    [[ "$jar" != */javafx-* ]] || continue
    for module in $("$jdk/bin/jdeps" -summary --multi-release 25 --ignore-missing-deps --class-path "${path#:}" "$jar" |
      sed -n 's/.* -> \(java[x]*\.[a-z.]*\|jdk\.[a-z.]*\)$/\1/p'); do
      grep -qx "$module" <<<"$known" || fail "${jar##*/} needs the module $module: name it in packaging/common/modules.txt."
    done
  done
}
