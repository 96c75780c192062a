#!/bin/bash

__waymark_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__waymark_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__waymark_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__waymark_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_waymark() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=()
    __waymark_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    browse|list|show|fit|route|chart|compare|search|handout|session|keys|check|import|diff|compile|doctor|help)
        # Offer subcommand argument completions
        "_waymark_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'browse list show fit route chart compare search handout session keys check import diff compile doctor help' -- "${cur}"))
        ;;
    esac
}

_waymark_browse() {
    repeating_flags=()
    non_repeating_flags=(--ascii --no-ascii --mouse --no-mouse --kiosk --version -h --help)
    repeating_options=()
    non_repeating_options=(--open --compare --session --documents --language --color --settings --catalogue)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--open')
        return
        ;;
    '--compare')
        return
        ;;
    '--session')
        __waymark_add_completions -f
        return
        ;;
    '--documents')
        __waymark_add_completions -d
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    '--settings')
        __waymark_add_completions -f
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_list() {
    repeating_flags=()
    non_repeating_flags=(--regular-hours --irregular-hours --both-languages --version -h --help)
    repeating_options=(--holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks --pay-from --pay-rung --hours-to --likes --workplace --trait --institution --course --qf-from --qf-to --kind --without-trait --without-institution --without-course --without-kind)
    non_repeating_options=(--without-workplace --unknown --catalogue --format --language --color)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--pay-from')
        return
        ;;
    '--pay-rung')
        __waymark_add_completions -W 'first'$'\n''any'
        return
        ;;
    '--hours-to')
        return
        ;;
    '--likes')
        __waymark_add_completions -W 'fix'$'\n''build'$'\n''design'$'\n''write'$'\n''program'$'\n''data'$'\n''networks'$'\n''help'$'\n''teach'$'\n''sell'$'\n''manage'$'\n''investigate'$'\n''protect'$'\n''records'
        return
        ;;
    '--workplace')
        __waymark_add_completions -W 'indoors'$'\n''outdoors'
        return
        ;;
    '--trait')
        return
        ;;
    '--institution')
        return
        ;;
    '--course')
        return
        ;;
    '--qf-from')
        return
        ;;
    '--qf-to')
        return
        ;;
    '--kind')
        __waymark_add_completions -W 'occupations'$'\n''pathways'$'\n''levels'$'\n''job-titles'$'\n''units'$'\n''clusters'$'\n''courses'$'\n''institutions'$'\n''traits'$'\n''qualifications'
        return
        ;;
    '--without-workplace')
        __waymark_add_completions -W 'indoors'$'\n''outdoors'
        return
        ;;
    '--without-trait')
        return
        ;;
    '--without-institution')
        return
        ;;
    '--without-course')
        return
        ;;
    '--without-kind')
        __waymark_add_completions -W 'occupations'$'\n''pathways'$'\n''levels'$'\n''job-titles'$'\n''units'$'\n''clusters'$'\n''courses'$'\n''institutions'$'\n''traits'$'\n''qualifications'
        return
        ;;
    '--unknown')
        __waymark_add_completions -W 'keep'$'\n''drop'
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -W 'occupations'$'\n''pathways'$'\n''levels'$'\n''job-titles'$'\n''units'$'\n''clusters'$'\n''courses'$'\n''institutions'$'\n''traits'$'\n''qualifications'
        return
        ;;
    esac
}

_waymark_show() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=(--holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks)
    non_repeating_options=(--catalogue --format --language --color)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_fit() {
    repeating_flags=()
    non_repeating_flags=(--regular-hours --irregular-hours --both-languages --version -h --help)
    repeating_options=(--holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks --pay-from --pay-rung --hours-to --likes --workplace --trait --institution --course --qf-from --qf-to --kind --without-trait --without-institution --without-course --without-kind)
    non_repeating_options=(--without-workplace --unknown --catalogue --format --language --color)
    __waymark_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--pay-from')
        return
        ;;
    '--pay-rung')
        __waymark_add_completions -W 'first'$'\n''any'
        return
        ;;
    '--hours-to')
        return
        ;;
    '--likes')
        __waymark_add_completions -W 'fix'$'\n''build'$'\n''design'$'\n''write'$'\n''program'$'\n''data'$'\n''networks'$'\n''help'$'\n''teach'$'\n''sell'$'\n''manage'$'\n''investigate'$'\n''protect'$'\n''records'
        return
        ;;
    '--workplace')
        __waymark_add_completions -W 'indoors'$'\n''outdoors'
        return
        ;;
    '--trait')
        return
        ;;
    '--institution')
        return
        ;;
    '--course')
        return
        ;;
    '--qf-from')
        return
        ;;
    '--qf-to')
        return
        ;;
    '--kind')
        __waymark_add_completions -W 'occupations'$'\n''pathways'$'\n''levels'$'\n''job-titles'$'\n''units'$'\n''clusters'$'\n''courses'$'\n''institutions'$'\n''traits'$'\n''qualifications'
        return
        ;;
    '--without-workplace')
        __waymark_add_completions -W 'indoors'$'\n''outdoors'
        return
        ;;
    '--without-trait')
        return
        ;;
    '--without-institution')
        return
        ;;
    '--without-course')
        return
        ;;
    '--without-kind')
        __waymark_add_completions -W 'occupations'$'\n''pathways'$'\n''levels'$'\n''job-titles'$'\n''units'$'\n''clusters'$'\n''courses'$'\n''institutions'$'\n''traits'$'\n''qualifications'
        return
        ;;
    '--unknown')
        __waymark_add_completions -W 'keep'$'\n''drop'
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_route() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=(--holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks)
    non_repeating_options=(--catalogue --format --language --color)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_chart() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --catalogue --language --color)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'$'\n''svg'
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_compare() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=(--holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks)
    non_repeating_options=(--catalogue --format --language --color)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_search() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=()
    non_repeating_options=(--limit --catalogue --format --language --color)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--limit')
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_handout() {
    repeating_flags=()
    non_repeating_flags=(--compare --lines --ascii --replace --print --both-languages --version -h --help)
    repeating_options=(--without --with --holds --award-level --field --years --reads --writes --speaks --certificate --result --unit --works-as --lacks)
    non_repeating_options=(--format --output -o --session --catalogue --settings --language)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--without')
        return
        ;;
    '--with')
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''html'$'\n''qr'
        return
        ;;
    '--output'|'-o')
        __waymark_add_completions -f
        return
        ;;
    '--session')
        __waymark_add_completions -f
        return
        ;;
    '--holds')
        return
        ;;
    '--award-level')
        return
        ;;
    '--field')
        return
        ;;
    '--years')
        return
        ;;
    '--reads')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--writes')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--speaks')
        __waymark_add_completions -W 'chinese'$'\n''english'$'\n''cantonese'$'\n''putonghua'$'\n''foreign'
        return
        ;;
    '--certificate')
        return
        ;;
    '--result')
        return
        ;;
    '--unit')
        return
        ;;
    '--works-as')
        return
        ;;
    '--lacks')
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--settings')
        __waymark_add_completions -f
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    esac
}

_waymark_session() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __waymark_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|export|delete)
        # Offer subcommand argument completions
        "_waymark_session_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show export delete' -- "${cur}"))
        ;;
    esac
}

_waymark_session_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--language)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -d
        return
        ;;
    esac
}

_waymark_session_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--language --catalogue)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_session_export() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=()
    non_repeating_options=(--catalogue --format --language --color)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_session_delete() {
    repeating_flags=()
    non_repeating_flags=(--yes --version -h --help)
    repeating_options=()
    non_repeating_options=(--language)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_keys() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __waymark_offer_flags_options 0
}

_waymark_check() {
    repeating_flags=()
    non_repeating_flags=(--coverage --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __waymark_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -d
        return
        ;;
    esac
}

_waymark_import() {
    repeating_flags=()
    non_repeating_flags=(--strict --version -h --help)
    repeating_options=()
    non_repeating_options=(--output -o --format)
    __waymark_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--output'|'-o')
        __waymark_add_completions -d
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''json'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    *)
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_diff() {
    repeating_flags=()
    non_repeating_flags=(--both-languages --version -h --help)
    repeating_options=()
    non_repeating_options=(--format --language --color)
    __waymark_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -f
        return
        ;;
    2)
        __waymark_add_completions -f
        return
        ;;
    esac
}

_waymark_compile() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--output -o)
    __waymark_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--output'|'-o')
        __waymark_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __waymark_add_completions -d
        return
        ;;
    esac
}

_waymark_doctor() {
    repeating_flags=()
    non_repeating_flags=(--kiosk --both-languages --version -h --help)
    repeating_options=()
    non_repeating_options=(--settings --catalogue --format --language --color)
    __waymark_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--settings')
        __waymark_add_completions -f
        return
        ;;
    '--catalogue')
        __waymark_add_completions -f
        return
        ;;
    '--format')
        __waymark_add_completions -W 'text'$'\n''markdown'$'\n''json'
        return
        ;;
    '--language')
        __waymark_add_completions -W 'en'$'\n''zh-Hant'
        return
        ;;
    '--color')
        __waymark_add_completions -W 'auto'$'\n''always'$'\n''never'
        return
        ;;
    esac
}

_waymark_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __waymark_offer_flags_options -1
}

complete -o filenames -F _waymark waymark
