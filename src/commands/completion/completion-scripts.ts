/** What `completion SHELL` prints. Each asks `fw-advisor complete -- WORDS` and hands the answer to its shell. */
export const completionScripts = {
  // bash cuts words at "=": they are put together again, and only what stands behind the last "=" is replaced
  bash: `# bash completion for fw-advisor: eval "$(fw-advisor completion bash)"
_fw_advisor() {
  local -a words=()
  local word previous='' glue='' line value
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD}"; do
    if [[ \${#words[@]} -gt 0 && ( $word == = || $glue == = ) ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    glue=$word
  done
  [[ \${#words[@]} -gt 0 ]] || words=('')
  local current=\${words[\${#words[@]}-1]} prefix=''
  [[ $COMP_WORDBREAKS == *=* && $current == *=* ]] && prefix=\${current%=*}=
  COMPREPLY=()
  while IFS= read -r line; do
    value=\${line%%$'\\t'*}
    if [[ $value == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${current#"$prefix"}")
    else
      [[ $value == *= ]] && compopt -o nospace 2>/dev/null
      COMPREPLY+=("\${value#"$prefix"}")
    fi
  done < <("\${COMP_WORDS[0]}" complete -- "\${words[@]}" 2>/dev/null)
}
complete -F _fw_advisor fw-advisor
`,
  zsh: `#compdef fw-advisor
# zsh completion for fw-advisor: source <(fw-advisor completion zsh), or save it as _fw-advisor in a folder of $fpath
_fw_advisor() {
  local -a values described open
  local line files=''
  while IFS= read -r line; do
    if [[ $line == :files ]]; then
      files=1
    elif [[ \${line%%$'\\t'*} == *= ]]; then
      open+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    elif [[ $line == *$'\\t'* ]]; then
      values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    else
      values+=("\${line//:/\\\\:}")
    fi
  done < <("\${words[1]}" complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  (( \${#open} )) && _describe -t questions question open -S ''
  (( \${#values} )) && _describe -t values value values
  [[ -n $files ]] && _files
}
if [[ \${funcstack[1]} == _fw_advisor ]]; then
  _fw_advisor "$@"
else
  compdef _fw_advisor fw-advisor
fi
`,
  fish: `# fish completion for fw-advisor: fw-advisor completion fish | source
function __fw_advisor_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
        if test "$line" = ':files'
            __fish_complete_path "$current"
        else
            printf '%s\\n' $line
        end
    end
end
complete -c fw-advisor -f -a '(__fw_advisor_complete)'
`,
  powershell: `# PowerShell completion for fw-advisor: fw-advisor completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName fw-advisor -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -le $cursorPosition } | ForEach-Object { $_.ToString() })
  $command, $rest = $words
  $rest = @($rest | Where-Object { $_ -ne $null })
  if ($wordToComplete -eq '' -or $rest.Count -eq 0) { $rest += '' }
  & $command complete -- @rest 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if ($value -eq ':files') {
      [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
    } else {
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
  }
}
`,
} as const;
