package org.partnershipportal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request as far as these tests look at one; anything else asked of it fails. */
public final class FakeRequest extends HttpServletRequestWrapper {
    private static final HttpServletRequest NONE = (HttpServletRequest) Proxy.newProxyInstance(
            FakeRequest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final String method;
    private final String path;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private Map<String, String[]> parameters = Map.of();
    private String contentType;
    private String from = "192.0.2.1";

    public FakeRequest(String method, String path) {
        super(NONE);
        this.method = method;
        this.path = path;
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameters(Map<String, String[]> values) {
        parameters = values;
        return this;
    }

    public FakeRequest contentType(String type) {
        contentType = type;
        return this;
    }

    public FakeRequest from(String address) {
        from = address;
        return this;
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getServletPath() {
        return path;
    }

    @Override
    public String getPathInfo() {
        return null;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(headers.containsKey(name) ? List.of(headers.get(name)) : List.of());
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public String getRemoteAddr() {
        return from;
    }
}
