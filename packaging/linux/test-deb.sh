#!/usr/bin/env bash
# Installs the package, starts Legato on a screen in memory, waits for its window, closes it, purges the package, and
# looks whether anything is left: test-deb.sh FILE.deb
# It changes the system it runs on, so it wants root, Debian's tools, and a machine where Legato is not installed.
set -euo pipefail

say() { printf '%s\n' "$*" >&2; }
fail() { say "FAILED: $*"; exit 1; }

deb=${1:-}
[[ -f $deb ]] || fail "name the .deb to test"
[[ $(id -u) = 0 ]] || fail "installing needs root"
for command in apt-get dpkg Xvfb xdotool python3; do
  command -v "$command" >/dev/null || fail "$command is missing (packages apt, dpkg, xvfb, xdotool, python3)"
done
/usr/bin/python3 -c 'import Xlib' 2>/dev/null || fail "the package python3-xlib is missing"
! dpkg-query -W legato >/dev/null 2>&1 || fail "Legato is installed here; this test would remove it"

scratch=$(mktemp -d)
screen=
program=
installed=
clean_up() {
  [[ -z $program ]] || kill "$program" 2>/dev/null || true
  [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
  [[ -z $installed ]] || dpkg --purge legato >/dev/null 2>&1 || true
  rm -rf "$scratch"
}
trap clean_up EXIT

# Everything a person sees under / but what changes all by itself.
files() {
  find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /work -o -path /root \
    -o -path /home -o -path /var/cache -o -path /var/log -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o \
    -print | LC_ALL=C sort
}

installed=yes
# Dependencies first, so that what is left in the end can only be Legato's.
dpkg --unpack "$deb" >/dev/null
apt-get install -y -qq --no-install-recommends --fix-broken >"$scratch/apt.log" 2>&1 || { cat "$scratch/apt.log" >&2; fail "its dependencies"; }
dpkg --purge legato >/dev/null
files >"$scratch/before"

DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$(readlink -f "$deb")" >"$scratch/apt.log" 2>&1 ||
  { cat "$scratch/apt.log" >&2; fail "installing"; }
say "Installed: $(dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB' legato)."

# One sentence and status 1 where there is no screen, in a bare environment.
status=0
message=$(env -i PATH=/usr/bin:/bin HOME="$scratch" legato 2>&1 >/dev/null) || status=$?
[[ $status = 1 && $(wc -l <<<"$message") = 1 && $message == Legato* ]] || fail "no screen: status $status, said: $message"
say "Without a screen it says: $message"

number=$((90 + RANDOM % 900))
Xvfb ":$number" -screen 0 1280x1024x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do
  [[ -e /tmp/.X11-unix/X$number ]] && break
  sleep 0.1
done
mkdir -p "$scratch/home" "$scratch/run" && chmod 700 "$scratch/run"
on_screen=(env -i "PATH=/usr/bin:/bin" "HOME=$scratch/home" "XDG_RUNTIME_DIR=$scratch/run" LANG=C.UTF-8 "DISPLAY=:$number")

status=0
env -i "PATH=/usr/bin:/bin" "HOME=$scratch/home" LANG=C.UTF-8 legato --bogus >"$scratch/out" 2>&1 || status=$?
[[ $status = 2 ]] && grep -q -e '--bogus' "$scratch/out" || { cat "$scratch/out" >&2; fail "a wrong option ended with status $status without a screen"; }

begin=$(date +%s%N)
"${on_screen[@]}" LEGATO_JAVA_OPTIONS="-Duser.home=$scratch/home -Xlog:aot:file=$scratch/aot.log" legato >"$scratch/out" 2>&1 &
program=$!
window=
for _ in $(seq 300); do
  window=$("${on_screen[@]}" xdotool search --onlyvisible --pid "$program" 2>/dev/null | head -n 1) && [[ -n $window ]] && break
  kill -0 "$program" 2>/dev/null || break
  sleep 0.05
done
[[ -n $window ]] || { cat "$scratch/out" >&2; fail "no window within 15 s"; }
say "A window was mapped after $((($(date +%s%N) - begin) / 1000000)) ms."
grep -q 'Using AOT-linked classes: true' "$scratch/aot.log" || { cat "$scratch/aot.log" >&2; fail "the start-up cache was not used"; }

# What a window manager does when the person closes the window; there is none on this screen.
"${on_screen[@]}" /usr/bin/python3 - "$window" <<'END'
import sys
from Xlib import display
from Xlib.protocol import event
screen = display.Display()
window = screen.create_resource_object("window", int(sys.argv[1]))
atom = screen.intern_atom
window.send_event(event.ClientMessage(window=window, client_type=atom("WM_PROTOCOLS"), data=(32, [atom("WM_DELETE_WINDOW"), 0, 0, 0, 0])))
screen.flush()
END
for _ in $(seq 100); do
  kill -0 "$program" 2>/dev/null || break
  sleep 0.1
done
! kill -0 "$program" 2>/dev/null || fail "it did not end within 10 s after its window was closed"
status=0
wait "$program" || status=$?
program=
[[ $status = 0 ]] || { cat "$scratch/out" >&2; fail "it ended with status $status"; }
[[ ! -s $scratch/out ]] || say "It printed: $(cat "$scratch/out")"
say "It ended when its window was closed."

dpkg --purge legato >/dev/null
installed=
files >"$scratch/after"
diff "$scratch/before" "$scratch/after" >"$scratch/left" || { cat "$scratch/left" >&2; fail "purging left something"; }
say "Purged; nothing is left. PASSED"
