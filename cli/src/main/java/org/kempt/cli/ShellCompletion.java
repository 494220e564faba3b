package org.kempt.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;

/** Writes scripts that have shells complete commands, options and what these take; derived from the commands themselves. */
enum ShellCompletion {
    BASH,
    ZSH,
    FISH;

    /** What there is to complete. */
    record Words(List<Subcommand> commands, OptionChoices choices, List<String> rules) {
        List<Option> options(Subcommand command) {
            return new ArrayList<>(command.options().getOptions());
        }
    }

    String script(Words words) {
        return switch (this) {
            case BASH -> bash(words);
            case ZSH -> zsh(words);
            case FISH -> fish(words);
        };
    }

    private static String bash(Words words) {
        StringBuilder script = new StringBuilder("""
                # Completion of kempt for bash. To use it: source <(kempt completion bash)
                _kempt() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=
                    COMPREPLY=()
                    if [ "$COMP_CWORD" -eq 1 ]; then
                """);
        script.append("        COMPREPLY=($(compgen -W '").append(names(words)).append("' -- \"$word\"))\n");
        script.append("        return\n    fi\n    case $before in\n");
        for (Option option : valued(words)) {
            List<String> choices = words.choices().of(option.getLongOpt());
            script.append("        --").append(option.getLongOpt()).append(")\n            COMPREPLY=($(compgen ");
            script.append(choices.isEmpty() ? "-f" : "-W '" + String.join(" ", choices) + "'");
            script.append(" -- \"$word\"))\n            return ;;\n");
        }
        script.append("    esac\n    case ${COMP_WORDS[1]} in\n");
        for (Subcommand command : words.commands()) {
            script.append("        ").append(command.name()).append(") options='");
            for (Option option : words.options(command)) {
                script.append("--").append(option.getLongOpt()).append(' ');
            }
            script.append("' ;;\n");
        }
        script.append("    esac\n");
        script.append("    case ${COMP_WORDS[1]} in\n        explain) options=\"$options ");
        script.append(String.join(" ", words.rules())).append("\" ;;\n    esac\n");
        return script.append("""
                    COMPREPLY=($(compgen -W "$options" -- "$word") $(compgen -f -- "$word"))
                }
                complete -o filenames -F _kempt kempt
                """).toString();
    }

    private static String zsh(Words words) {
        StringBuilder script = new StringBuilder("""
                #compdef kempt
                # Completion of kempt for zsh. To use it: kempt completion zsh > "${fpath[1]}/_kempt"
                _kempt() {
                    local -a commands
                    commands=(
                """);
        for (Subcommand command : words.commands()) {
            script.append("        ")
                    .append(quoted(command.name() + ":" + command.summary()))
                    .append('\n');
        }
        script.append("""
                    )
                    if (( CURRENT == 2 )); then
                        _describe command commands
                        return
                    fi
                    case $words[2] in
                """);
        for (Subcommand command : words.commands()) {
            script.append("        ").append(command.name()).append(") _arguments -S ");
            for (Option option : words.options(command)) {
                script.append("\\\n            ")
                        .append(zshOption(option, words))
                        .append(' ');
            }
            script.append("\\\n            '*:");
            script.append(
                    command.name().equals("explain")
                            ? "rule:(" + String.join(" ", words.rules()) + ")"
                            : "file:_files");
            script.append("' ;;\n");
        }
        return script.append(
                        "    esac\n}\nif [ \"$funcstack[1]\" = _kempt ]; then _kempt \"$@\"; else compdef _kempt kempt; fi\n")
                .toString();
    }

    private static String zshOption(Option option, Words words) {
        String text =
                option.getDescription().replace("[", "(").replace("]", ")").replace(":", ";");
        String head = "*--" + option.getLongOpt() + (option.hasArg() ? "=" : "") + "[" + text + "]";
        if (!option.hasArg()) {
            return quoted(head);
        }
        List<String> choices = words.choices().of(option.getLongOpt());
        String values = choices.isEmpty() ? "_files" : "(" + String.join(" ", choices) + ")";
        return quoted(head + ":" + option.getArgName().replace(":", "") + ":" + values);
    }

    private static String fish(Words words) {
        StringBuilder script = new StringBuilder(
                "# Completion of kempt for fish. To use it: kempt completion fish > ~/.config/fish/completions/kempt.fish\n");
        for (Subcommand command : words.commands()) {
            script.append("complete -c kempt -n __fish_use_subcommand -f -a ").append(command.name());
            script.append(" -d ").append(quoted(command.summary())).append('\n');
        }
        for (Subcommand command : words.commands()) {
            String begin = "complete -c kempt -n '__fish_seen_subcommand_from " + command.name() + "'";
            for (Option option : words.options(command)) {
                script.append(begin).append(" -l ").append(option.getLongOpt());
                List<String> choices = words.choices().of(option.getLongOpt());
                if (!choices.isEmpty()) {
                    script.append(" -x -a ").append(quoted(String.join(" ", choices)));
                } else if (option.hasArg()) {
                    script.append(OptionChoices.FILES.contains(option.getLongOpt()) ? " -r -F" : " -x");
                }
                script.append(" -d ").append(quoted(option.getDescription())).append('\n');
            }
        }
        return script.append("complete -c kempt -n '__fish_seen_subcommand_from explain' -f -a ")
                .append(quoted(String.join(" ", words.rules())))
                .append('\n')
                .toString();
    }

    private static String names(Words words) {
        return String.join(" ", words.commands().stream().map(Subcommand::name).toList());
    }

    /** Returns the options that take a value, each once. */
    private static List<Option> valued(Words words) {
        List<String> seen = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        for (Subcommand command : words.commands()) {
            for (Option option : words.options(command)) {
                if (option.hasArg() && !seen.contains(option.getLongOpt())) {
                    seen.add(option.getLongOpt());
                    options.add(option);
                }
            }
        }
        return options;
    }

    /** Returns a text in single quotes, as all three shells read it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "’") + "'";
    }
}
