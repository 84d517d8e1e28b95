/**
 * Joins runs with the web: starts questions early, keeps answers, and puts pictures into folders.
 * Loaded only when a user asks for the network.
 */
@NullMarked
package dev.offprint.run.online;

import org.jspecify.annotations.NullMarked;
