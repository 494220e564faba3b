/**
 * The lists of a folder, their configurations and the files round them: how the engine, which knows only texts, meets the
 * disk. Shared by the command line and the Maven plugin, so that both judge the same files the same way.
 */
@NullMarked
package org.kempt.workspace;

import org.jspecify.annotations.NullMarked;
