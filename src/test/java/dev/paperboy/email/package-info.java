/// Tests of mail.
@NullMarked
package dev.paperboy.email;

import org.jspecify.annotations.NullMarked;
