package org.symbiograph.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Overhears which statements the service sends through its driver, so that they can be
 * asked again without the service.
 */
final class StatementTap implements BeanPostProcessor {

	private final List<Query> heard = Collections.synchronizedList(new ArrayList<>());

	private volatile boolean listening;

	/** What the service asks while something happens. */
	List<Query> listen(Runnable happening) {
		this.heard.clear();
		this.listening = true;
		try {
			happening.run();
		}
		finally {
			this.listening = false;
		}
		return List.copyOf(this.heard);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof Driver driver) ? tap(Driver.class, driver) : bean;
	}

	private <T> T tap(Class<T> type, T target) {
		return type
			.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method, arguments) -> {
				try {
					if (this.listening && target instanceof QueryRunner && method.getName().equals("run")) {
						this.heard.add(query(arguments));
					}
					return tapped(method.invoke(target, tapped(arguments)));
				}
				catch (InvocationTargetException ex) {
					throw ex.getCause();
				}
			}));
	}

	private @Nullable Object tapped(@Nullable Object answer) {
		return switch (answer) {
			case Session session -> tap(Session.class, session);
			case Transaction transaction -> tap(Transaction.class, transaction);
			case null, default -> answer;
		};
	}

	/** Work that the driver does itself is given a transaction. */
	private @Nullable Object @Nullable [] tapped(@Nullable Object @Nullable [] arguments) {
		if (arguments != null && arguments.length > 0 && arguments[0] instanceof TransactionCallback<?> work) {
			arguments[0] = (TransactionCallback<?>) (context) -> work.execute(tap(TransactionContext.class, context));
		}
		return arguments;
	}

	private static Query query(@Nullable Object[] arguments) {
		if (arguments[0] instanceof Query query) {
			return query;
		}
		Query query = new Query(String.valueOf(arguments[0]));
		return switch ((arguments.length > 1) ? arguments[1] : null) {
			case Value parameters -> query.withParameters(parameters);
			case Map<?, ?> parameters -> query.withParameters(named(parameters));
			case null, default -> query;
		};
	}

	private static Map<String, Object> named(Map<?, ?> parameters) {
		return parameters.entrySet()
			.stream()
			.collect(java.util.stream.Collectors.toMap((entry) -> String.valueOf(entry.getKey()),
					(entry) -> java.util.Objects.requireNonNull(entry.getValue())));
	}

}
