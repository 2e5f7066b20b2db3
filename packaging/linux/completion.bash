# Options after a command, the values of those that take words from a list, and files of the kind that fits. Read by
# from-help, which puts the program's own commands, options and words before it.
_heller_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    local IFS=$' \t\n' option files=''
    COMPREPLY=()

    if [[ $COMP_CWORD == 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$_heller_cli_commands --help --version --language" -- "$current")
        return
    fi

    case $previous in
        --status) mapfile -t COMPREPLY < <(compgen -W "$_heller_cli_statuses" -- "$current"); return ;;
        --outcome) mapfile -t COMPREPLY < <(compgen -W "$_heller_cli_outcomes" -- "$current"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W 'sv en' -- "$current"); return ;;
        --template) files='docx|dotx' ;;
        --out) files='*' ;;
        --*)
            # Any other value is hers to say: a name, a date, a number.
            for option in ${_heller_cli_options[$command]-}; do
                [[ $option == "$previous=" ]] && return
            done
            ;;
    esac

    if [[ -z $files && $current == -* ]]; then
        local names=${_heller_cli_options[$command]-}
        mapfile -t COMPREPLY < <(compgen -W "${names//=/}" -- "$current")
        return
    fi

    if [[ -z $files ]]; then
        files=heller
        [[ $command == import && $COMP_CWORD -gt 2 ]] && files='docx|xlsx|xlsm|csv|tsv|eml|txt'
    fi
    # Folders, to go further down, and the files that fit.
    compopt -o filenames 2>/dev/null
    local name
    while IFS= read -r name; do
        if [[ -d $name || $files == '*' || $name =~ \.($files)$ ]]; then COMPREPLY+=("$name"); fi
    done < <(compgen -f -- "$current")
}
complete -F _heller_cli heller-cli
