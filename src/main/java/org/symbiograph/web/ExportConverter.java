package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Writes something to a file whose name tells the release it comes from.
 *
 * @param <T> what is written
 */
abstract class ExportConverter<T> extends AbstractHttpMessageConverter<T> {

	private final CurrentRelease release;

	private final Class<?> type;

	private final String ending;

	ExportConverter(CurrentRelease release, Class<?> type, String mediaType, String ending) {
		super(StandardCharsets.UTF_8, MediaType.parseMediaType(mediaType));
		this.release = release;
		this.type = type;
		this.ending = ending;
	}

	@Override
	protected boolean supports(Class<?> clazz) {
		return this.type == clazz;
	}

	@Override
	public boolean canRead(Class<?> clazz, @Nullable MediaType mediaType) {
		return false;
	}

	@Override
	protected T readInternal(Class<? extends T> clazz, HttpInputMessage input) {
		throw new UnsupportedOperationException("Exports are only written");
	}

	@Override
	protected void writeInternal(T export, HttpOutputMessage output) throws IOException {
		output.getHeaders()
			.setContentDisposition(ContentDisposition.attachment()
				.filename("symbiograph-%s-%s.%s".formatted(name(export), this.release.findId().orElse("unreleased"),
						this.ending))
				.build());
		try {
			write(export, output.getBody());
		}
		catch (UncheckedIOException ex) {
			// so that a reader who went away is recognised as such
			throw ex.getCause();
		}
	}

	abstract String name(T export);

	abstract void write(T export, OutputStream out) throws IOException;

}
