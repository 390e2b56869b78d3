package org.symbiograph.web;

import java.util.List;

/** A part of a list. */
public record Page<T>(List<T> items, Paging.PageInfo page) {

}
