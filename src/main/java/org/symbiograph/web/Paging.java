package org.symbiograph.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page the page, from 0
 * @param size how many items a page has, 1 to 100, 20 unless told
 */
public record Paging(
		@Parameter(description = "Page, from 0") @Min(value = 0, message = "pages are counted from 0") @Max(
				value = 1_000_000, message = "there are not that many pages") @Nullable Integer page,
		@Parameter(description = "Items per page, 1 to 100; 20 unless told") @Min(value = 1,
				message = "a page has 1 to 100 items") @Max(value = 100,
						message = "a page has 1 to 100 items") @Nullable Integer size) {

	public int number() {
		return (this.page != null) ? this.page : 0;
	}

	public int limit() {
		return (this.size != null) ? this.size : 20;
	}

	public int skip() {
		return number() * limit();
	}

	/** The items of the page, out of a list that is there in full. */
	public <T> List<T> part(List<T> all) {
		return all.stream().skip(skip()).limit(limit()).toList();
	}

	/** Describes the page for a list of so many items. */
	public PageInfo of(long totalItems) {
		return new PageInfo(number(), limit(), totalItems, Math.ceilDiv(totalItems, limit()));
	}

	/** Where in the list an answer stands. */
	public record PageInfo(int number, int size, long totalItems, long totalPages) {

	}

}
