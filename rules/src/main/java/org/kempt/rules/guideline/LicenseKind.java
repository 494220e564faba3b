package org.kempt.rules.guideline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A licence that is known by the words of its text. */
enum LicenseKind {
    CREATIVE_COMMONS("a Creative Commons license", "creative commons", "cc0 1.0"),
    UNLICENSE("the Unlicense", "this is free and unencumbered software"),
    WTFPL("the WTFPL", "do what the fuck you want to public license"),
    AGPL("the GNU AGPL", "gnu affero general public license"),
    LGPL("the GNU LGPL", "gnu lesser general public license"),
    GPL("the GNU GPL", "gnu general public license"),
    GFDL("the GNU FDL", "gnu free documentation license"),
    MPL("the Mozilla Public License", "mozilla public license"),
    APACHE("the Apache License", "apache license"),
    BSD("a BSD license", "redistribution and use in source and binary forms"),
    ISC("the ISC License", "permission to use, copy, modify, and/or distribute this software"),
    MIT(
            "the MIT License",
            "mit license",
            "permission is hereby granted, free of charge, to any person obtaining a copy");

    /** The name of a licence stands at its top; further down one licence may speak of another. */
    private static final int TOP = 1500;

    private final String title;
    private final String words;
    private final String otherWords;

    LicenseKind(String title, String words) {
        this(title, words, words);
    }

    LicenseKind(String title, String words, String otherWords) {
        this.title = title;
        this.words = words;
        this.otherWords = otherWords;
    }

    /** Returns its name, for people. */
    String title() {
        return title;
    }

    /** Returns whether it is meant for texts, and so for lists. */
    boolean isForContent() {
        return this == CREATIVE_COMMONS || this == GFDL;
    }

    /** Returns the licence whose words come first in a text; empty for one that is not known. */
    static Optional<LicenseKind> of(String text) {
        String top =
                singleSpaced(text.substring(0, Math.min(text.length(), TOP)).toLowerCase(Locale.ROOT));
        LicenseKind first = null;
        int place = Integer.MAX_VALUE;
        for (LicenseKind kind : values()) {
            for (String known : List.of(kind.words, kind.otherWords)) {
                int at = top.indexOf(known);
                if (at >= 0 && at < place) {
                    first = kind;
                    place = at;
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** Lines are broken anywhere in a licence. */
    private static String singleSpaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean isSpace = Character.isWhitespace(text.charAt(i));
            if (!isSpace) {
                spaced.append(text.charAt(i));
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }
}
