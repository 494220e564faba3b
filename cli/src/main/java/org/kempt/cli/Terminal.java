package org.kempt.cli;

import java.util.List;
import java.util.Map;
import org.kempt.report.Colors;

/** What the terminal can show, as far as its variables tell. */
final class Terminal {
    /** Terminals that are known to follow links (OSC 8), by what they set {@code TERM_PROGRAM} to. */
    private static final List<String> PROGRAMS_WITH_LINKS =
            List.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper");

    /** Others, by variables that they set. */
    private static final List<String> VARIABLES_WITH_LINKS =
            List.of("KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION");

    /** Terminals on GNOME's library follow links since 0.50. */
    private static final int VTE_WITH_LINKS = 5000;

    private Terminal() {}

    /**
     * Decides on colours as NO_COLOR (no-color.org) and CLICOLOR_FORCE (bixense.com/clicolors) ask.
     *
     * @param when {@code auto}, {@code always} or {@code never}
     */
    static Colors colors(String when, Surroundings surroundings) {
        Map<String, String> variables = surroundings.variables();
        boolean on;
        if (!when.equals("auto")) {
            on = when.equals("always");
        } else if (surroundings.has("NO_COLOR")) {
            on = false;
        } else if (surroundings.has("CLICOLOR_FORCE") && !"0".equals(variables.get("CLICOLOR_FORCE"))) {
            on = true;
        } else {
            on = isCapable(surroundings) && surroundings.terminal().getAsBoolean();
        }
        if (!on) {
            return Colors.OFF;
        }
        boolean links = followsLinks(surroundings) && surroundings.terminal().getAsBoolean();
        return links ? Colors.LINKED : Colors.ON;
    }

    /** Returns whether the terminal understands more than text. */
    static boolean isCapable(Surroundings surroundings) {
        return !"dumb".equals(surroundings.variables().get("TERM"));
    }

    private static boolean followsLinks(Surroundings surroundings) {
        Map<String, String> variables = surroundings.variables();
        String vte = variables.getOrDefault("VTE_VERSION", "");
        boolean newVte = vte.matches("\\d{4,9}") && Integer.parseInt(vte) >= VTE_WITH_LINKS;
        return newVte
                || PROGRAMS_WITH_LINKS.contains(variables.getOrDefault("TERM_PROGRAM", ""))
                || VARIABLES_WITH_LINKS.stream().anyMatch(surroundings::has);
    }
}
