/// Tests.
@NullMarked
package dev.paperboy.web;

import org.jspecify.annotations.NullMarked;
