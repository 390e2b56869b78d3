package org.symbiograph.reconciliation;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A batch is larger than the manifest allows, which the protocol answers with 413. */
final class TooMany {

	private TooMany() {
	}

	static ErrorResponseException of(String detail) {
		HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
		return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
	}

}
