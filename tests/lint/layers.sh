#!/bin/sh
# The layering: shell -> builtins -> exec -> parser, and inside exec: sys <- state <- {expand, jobs} <- the evaluator.
# An #include against an arrow fails. usage: layers.sh SOURCE_DIR
set -eu
cd "$1"
failed=0

# forbid FILES-GLOB REGEX-OF-INCLUDES REASON
forbid() {
  # shellcheck disable=SC2086
  found=$(find $1 -name '*.h' -o -name '*.cc' | sort | xargs grep -nE "^#include \"($2)" /dev/null) || return 0
  echo "layers: $3:"
  echo "$found"
  failed=1
}

forbid parser 'exec/|builtins/|shell/' 'parser may include only parser'
forbid exec 'builtins/|shell/' 'exec may include only exec and parser'
forbid builtins 'shell/' 'builtins may not include shell'
forbid exec/sys 'parser/|exec/(state|expand|jobs)/|exec/[a-z_]*\.h' 'exec/sys may include only exec/sys'
# Shell holds the job table, a pure state machine, and job control's data; the state knows nothing else of the upper parts.
forbid exec/state 'exec/expand/|exec/jobs/(wait|job_control\.)|exec/(eval|redirect|external|subshell|fork_child)' \
  'exec/state may not include what runs on it'
# Headers of expansion and jobs are below the evaluator; their .cc files may call back into it where the standard does.
found=$(grep -nE '^#include "exec/(eval|redirect|external|simple_command)' exec/expand/*.h exec/jobs/*.h /dev/null) && {
  echo "layers: headers of expand and jobs may not include the evaluator:"
  echo "$found"
  failed=1
}
if grep -rnE '#include *<readline' --include='*.cc' --include='*.h' parser exec builtins shell | grep -v '^shell/line_editor'; then
  echo "layers: only shell/line_editor may include Readline"
  failed=1
fi
[ "$failed" -eq 0 ] && echo "1 passed, 0 failed"
exit "$failed"
