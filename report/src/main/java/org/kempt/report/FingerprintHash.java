package org.kempt.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kempt.core.fingerprint.Fingerprint;

/** Turns fingerprints into what other tools compare. */
final class FingerprintHash {
    private final MessageDigest digest;
    private final String path;

    /** Creates one for a file, whose path is part of what is compared. */
    FingerprintHash(String path) {
        this.path = path;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java has SHA-256", e);
        }
    }

    /** Returns the SHA-256 of path, rule, subject and ordinal, with a NUL between them. */
    String of(Fingerprint fingerprint) {
        String text = path + '\0' + fingerprint.rule() + '\0' + fingerprint.subject() + '\0' + fingerprint.ordinal();
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
