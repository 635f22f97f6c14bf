# Sourced by the build scripts and by .ci/run: finds the JDK that the pom asks for, [25,26).

# jdk_is_25 HOME: is there a whole JDK 25 (not just a runtime) in that folder?
jdk_is_25() {
  [[ -x "$1/bin/javac" && -r "$1/release" ]] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

# find_jdk_25: prints the home of a JDK 25 and succeeds, or prints nothing and fails.
find_jdk_25() {
  local home
  for home in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" \
    /usr/lib/jvm/* /opt/*jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [[ -n "$home" ]] && jdk_is_25 "$home"; then
      echo "$home"
      return 0
    fi
  done
  local javac
  if javac=$(command -v javac) && home=$(dirname "$(dirname "$(readlink -f "$javac")")") && jdk_is_25 "$home"; then
    echo "$home"
    return 0
  fi
  return 1
}
