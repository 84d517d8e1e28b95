/**
 * Asks web servers whether addresses are alive and for pictures, and never one that the user did
 * not mean: only http and https, no private addresses unless allowed, no cookies, no credentials,
 * limits on everything. Loaded only when a user asks for the network.
 */
@NullMarked
package dev.offprint.web;

import org.jspecify.annotations.NullMarked;
