package org.symbiograph.access;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symbiograph.web.InvalidRequest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Answers a request that is refused before it reaches a controller, as others are. */
@Component
class Problems {

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String field,
			String message) throws IOException {
		ProblemDetail problem = new InvalidRequest(field, message, null).problem();
		problem.setStatus(status.value());
		problem.setDetail(message);
		problem.setInstance(URI.create(request.getRequestURI().replaceFirst("^/+", "/")));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(), problem);
	}

}
