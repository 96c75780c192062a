function __waymark_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __waymark_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __waymark_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __waymark_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __waymark_parse_tokens -S
    set -l unparsed_tokens (__waymark_tokens -pc)
    switch $unparsed_tokens[1]
    case 'waymark'
        __waymark_parse_subcommand 0 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'browse'
            __waymark_parse_subcommand -r 1 'open=' 'compare=' 'session=' 'documents=' 'language=' 'color=' 'ascii' 'no-ascii' 'mouse' 'no-mouse' 'kiosk' 'settings=' 'catalogue=' 'version' 'h/help'
        case 'list'
            __waymark_parse_subcommand 1 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'pay-from=+' 'pay-rung=+' 'hours-to=+' 'likes=+' 'workplace=+' 'regular-hours' 'irregular-hours' 'trait=+' 'institution=+' 'course=+' 'qf-from=+' 'qf-to=+' 'kind=+' 'without-workplace=' 'without-trait=+' 'without-institution=+' 'without-course=+' 'without-kind=+' 'unknown=' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'show'
            __waymark_parse_subcommand 1 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'fit'
            __waymark_parse_subcommand 0 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'pay-from=+' 'pay-rung=+' 'hours-to=+' 'likes=+' 'workplace=+' 'regular-hours' 'irregular-hours' 'trait=+' 'institution=+' 'course=+' 'qf-from=+' 'qf-to=+' 'kind=+' 'without-workplace=' 'without-trait=+' 'without-institution=+' 'without-course=+' 'without-kind=+' 'unknown=' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'route'
            __waymark_parse_subcommand -r 1 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'chart'
            __waymark_parse_subcommand 1 'format=' 'catalogue=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'compare'
            __waymark_parse_subcommand -r 1 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'search'
            __waymark_parse_subcommand -r 1 'limit=' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'handout'
            __waymark_parse_subcommand -r 1 'compare' 'without=+' 'with=+' 'lines' 'format=' 'ascii' 'o/output=' 'replace' 'print' 'session=' 'holds=+' 'award-level=+' 'field=+' 'years=+' 'reads=+' 'writes=+' 'speaks=+' 'certificate=+' 'result=+' 'unit=+' 'works-as=+' 'lacks=+' 'catalogue=' 'settings=' 'language=' 'both-languages' 'version' 'h/help'
        case 'session'
            __waymark_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __waymark_parse_subcommand 1 'language=' 'version' 'h/help'
            case 'show'
                __waymark_parse_subcommand 1 'language=' 'catalogue=' 'version' 'h/help'
            case 'export'
                __waymark_parse_subcommand 1 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
            case 'delete'
                __waymark_parse_subcommand 1 'yes' 'language=' 'version' 'h/help'
            end
        case 'keys'
            __waymark_parse_subcommand 0 'version' 'h/help'
        case 'check'
            __waymark_parse_subcommand 1 'coverage' 'version' 'h/help'
        case 'import'
            __waymark_parse_subcommand -r 1 'o/output=' 'format=' 'strict' 'version' 'h/help'
        case 'diff'
            __waymark_parse_subcommand 2 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'compile'
            __waymark_parse_subcommand 1 'o/output=' 'version' 'h/help'
        case 'doctor'
            __waymark_parse_subcommand 0 'kiosk' 'settings=' 'catalogue=' 'format=' 'language=' 'both-languages' 'color=' 'version' 'h/help'
        case 'help'
            __waymark_parse_subcommand -r 1 'version'
        end
    end
end

function __waymark_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __waymark_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __waymark_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __waymark_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__waymark_tokens -p)
    if test -z "$(__waymark_tokens -t)"
        set -l index (count (__waymark_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'waymark' -f
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'browse' -d 'Open the panes: browse, read and compare by keyboard. This is what waymark does without a command.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'list' -d 'List the records of one kind, or of all, and those that meet your conditions.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'show' -d 'Show everything known about one record.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'fit' -d 'Sort the occupations by how far you meet what they ask for, each with its reason.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'route' -d 'Show the steps, units and requirements between where you are and an occupation, a level or a job title.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'chart' -d 'Draw the pay of all occupations on one axis, or a pathway as its ladder.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'compare' -d 'Compare two to four occupations, levels or job titles side by side.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'search' -d 'Find records by their names, codes and texts, in either language.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'handout' -d 'Make a handout of a record, a shortlist or a comparison.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'session' -d 'List, show, export and delete the sessions that waymark --session keeps.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'keys' -d 'Print the keys of the panes as Markdown, in both languages: a sheet to put beside a terminal.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'check' -d 'Check a catalogue folder and report every fault by file, line and column.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'import' -d 'Read published documents into the published half of a catalogue, and account for every line.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'diff' -d 'Show how two catalogues differ.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'compile' -d 'Compile a catalogue folder into one file, which opens at once, however large.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'doctor' -d 'Check the locale, the terminal, the catalogue, the settings and who may change them, and say what to do about each.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" open' -l 'open' -d 'Open at the page of this record.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" compare' -l 'compare' -d 'Mark these records, one to twenty of them, with commas between them; the first two to four are compared side by side.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" session' -l 'session' -d 'Keep the session in this file, and continue where it was left.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" documents' -l 'documents' -d 'Quote the lines of the documents, whose plain text is in this folder, for the record shown (i).' -rfa '(__waymark_complete_directories)'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" ascii' -l 'ascii' -d 'Whether to draw our own marks in ASCII, for terminals that draw some of them two cells wide.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" no-ascii' -l 'no-ascii' -d 'Whether to draw our own marks in ASCII, for terminals that draw some of them two cells wide.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" mouse' -l 'mouse' -d 'Whether to use the mouse: a click selects, the wheel moves; the terminal can\'t select text then.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" no-mouse' -l 'no-mouse' -d 'Whether to use the mouse: a click selects, the wheel moves; the terminal can\'t select text then.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" kiosk' -l 'kiosk' -d 'Run as a kiosk for one student after another, at an unattended terminal: see docs/kiosk.md.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" settings' -l 'settings' -d 'Read the settings from this file and no other.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark browse" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark list" -eq 1' -fka 'occupations pathways levels job-titles units clusters courses institutions traits qualifications'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'pay-from' -d 'The least pay, in HK$ a month.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'pay-rung' -d 'The rung that --pay-from asks of: the first, or any.' -rfka 'first any'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'hours-to' -d 'The most hours a week.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'likes' -d 'What you like doing. May be repeated; any one is enough.' -rfka 'fix build design write program data networks help teach sell manage investigate protect records'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'workplace' -d 'Where to work: indoors or outdoors.' -rfka 'indoors outdoors'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" regular-hours' -l 'regular-hours' -d 'Only if no irregular hours are mentioned.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" irregular-hours' -l 'irregular-hours' -d 'Only if irregular hours are mentioned.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'trait' -d 'A trait that must be named, such as patient. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'institution' -d 'An institution to learn at, such as ive. May be repeated; any one is enough.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'course' -d 'A course to take. May be repeated; any one is enough.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'qf-from' -d 'The lowest QF level, 1 to 7.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'qf-to' -d 'The highest QF level, 1 to 7.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'kind' -d 'A kind of record, such as occupations. May be repeated; any one is enough.' -rfka 'occupations pathways levels job-titles units clusters courses institutions traits qualifications'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" without-workplace' -l 'without-workplace' -d 'Leave out indoor work, or outdoor work.' -rfka 'indoors outdoors'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'without-trait' -d 'Leave out records that name this trait. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'without-institution' -d 'Leave out records that list courses of this institution. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'without-course' -d 'Leave out records that list this course. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list"' -l 'without-kind' -d 'Leave out a kind of record. May be repeated.' -rfka 'occupations pathways levels job-titles units clusters courses institutions traits qualifications'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" unknown' -l 'unknown' -d 'Keep or drop records that don\'t say what you ask for.' -rfka 'keep drop'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'pay-from' -d 'The least pay, in HK$ a month.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'pay-rung' -d 'The rung that --pay-from asks of: the first, or any.' -rfka 'first any'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'hours-to' -d 'The most hours a week.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'likes' -d 'What you like doing. May be repeated; any one is enough.' -rfka 'fix build design write program data networks help teach sell manage investigate protect records'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'workplace' -d 'Where to work: indoors or outdoors.' -rfka 'indoors outdoors'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" regular-hours' -l 'regular-hours' -d 'Only if no irregular hours are mentioned.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" irregular-hours' -l 'irregular-hours' -d 'Only if irregular hours are mentioned.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'trait' -d 'A trait that must be named, such as patient. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'institution' -d 'An institution to learn at, such as ive. May be repeated; any one is enough.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'course' -d 'A course to take. May be repeated; any one is enough.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'qf-from' -d 'The lowest QF level, 1 to 7.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'qf-to' -d 'The highest QF level, 1 to 7.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'kind' -d 'A kind of record, such as occupations. May be repeated; any one is enough.' -rfka 'occupations pathways levels job-titles units clusters courses institutions traits qualifications'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" without-workplace' -l 'without-workplace' -d 'Leave out indoor work, or outdoor work.' -rfka 'indoors outdoors'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'without-trait' -d 'Leave out records that name this trait. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'without-institution' -d 'Leave out records that list courses of this institution. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'without-course' -d 'Leave out records that list this course. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit"' -l 'without-kind' -d 'Leave out a kind of record. May be repeated.' -rfka 'occupations pathways levels job-titles units clusters courses institutions traits qualifications'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" unknown' -l 'unknown' -d 'Keep or drop records that don\'t say what you ask for.' -rfka 'keep drop'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark fit" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark route" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" format' -l 'format' -d 'text, markdown, json or svg.' -rfka 'text markdown json svg'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark chart" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compare" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" limit' -l 'limit' -d 'The most results to print.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark search" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" compare' -l 'compare' -d 'Compare the records side by side: two to four occupations, levels or job titles.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'without' -d 'Leave a line out, or all lines below a heading. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'with' -d 'Add a line that is left out at first. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" lines' -l 'lines' -d 'Print the names of the lines that can be left out; those marked + are included.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" format' -l 'format' -d 'text, markdown, html or qr.' -rfka 'text markdown html qr'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" ascii' -l 'ascii' -d 'Draw QR codes in ASCII, for terminals that draw block elements two cells wide; they take twice the room.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" o output' -l 'output' -s 'o' -d 'The file to write.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" replace' -l 'replace' -d 'Let --output replace a file.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" print' -l 'print' -d 'Print it as plain text on the printer named in the settings.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" session' -l 'session' -d 'Include the notes that this session has on the records and, with --compare, on the comparison.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'holds' -d 'The highest award you hold, such as higher-diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'award-level' -d 'The QF level of that award, 1 to 7, if it is a certificate or a diploma.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'field' -d 'A field of study that your award is in, such as computing. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'years' -d 'Your years of experience.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'reads' -d 'A language you read. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'writes' -d 'A language you write. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'speaks' -d 'A language you speak. May be repeated.' -rfka 'chinese english cantonese putonghua foreign'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'certificate' -d 'A certification or an examination you hold. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'result' -d 'A result in a paper, such as "English Language=Level 3". May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'unit' -d 'A unit of competency you hold, by its code. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'works-as' -d 'The job title, level or occupation that you work as now.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout"' -l 'lacks' -d 'An award, certification, examination or unit that you do not have. May be repeated.' -rfka ''
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" settings' -l 'settings' -d 'Read the settings from this file and no other.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark handout" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session" -eq 1' -fa 'list' -d 'List the sessions in a folder, and what is in each.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session" -eq 1' -fa 'show' -d 'Show what is in a session: marks, conditions, notes and place.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session" -eq 1' -fa 'export' -d 'Print what is in a session, for another program or to keep on paper.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session" -eq 1' -fa 'delete' -d 'Delete a session file.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session list" -eq 1' -fa '(__waymark_complete_directories)'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session list" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session list" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session show" -eq 1' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session show" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session show" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session show" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session export" -eq 1' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session export" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark session delete" -eq 1' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session delete" yes' -l 'yes' -d 'Delete without asking.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session delete" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session delete" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark session delete" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark keys" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark keys" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark check" -eq 1' -fa '(__waymark_complete_directories)'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" coverage' -l 'coverage' -d 'Count the fields that lack a language, record by record.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark check" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark import" -ge 1' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" o output' -l 'output' -s 'o' -d 'The catalogue folder to write to.' -rfa '(__waymark_complete_directories)'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" format' -l 'format' -d 'How the report is printed: text or json.' -rfka 'text json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" strict' -l 'strict' -d 'Exit with status 1 if a line wasn\'t understood.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark import" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark diff" -eq 1' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark diff" -eq 2' -F
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark diff" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_positional "waymark compile" -eq 1' -fa '(__waymark_complete_directories)'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compile" o output' -l 'output' -s 'o' -d 'The file to write.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compile" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark compile" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" kiosk' -l 'kiosk' -d 'Check the settings of the machine, which a kiosk uses.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" settings' -l 'settings' -d 'Read the settings from this file and no other.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" catalogue' -l 'catalogue' -d 'A catalogue folder or a compiled catalogue.' -rF
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" format' -l 'format' -d 'text, markdown or json.' -rfka 'text markdown json'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" language' -l 'language' -d 'en or zh-Hant.' -rfka 'en zh-Hant'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" both-languages' -l 'both-languages' -d 'Print every text in both languages.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" color' -l 'color' -d 'auto, always or never.' -rfka 'auto always never'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" version' -l 'version' -d 'Show the version.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark doctor" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'waymark' -n '__waymark_should_offer_completions_for_flags_or_options "waymark help" version' -l 'version' -d 'Show the version.'
