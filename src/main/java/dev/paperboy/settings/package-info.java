/// What an operator can set: read from a YAML file, the environment and the command line.
@NullMarked
package dev.paperboy.settings;

import org.jspecify.annotations.NullMarked;
