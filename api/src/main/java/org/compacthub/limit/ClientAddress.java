package org.compacthub.limit;

import io.micronaut.http.HttpRequest;
import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. What {@code X-Forwarded-For} says is believed only as far as it was written by proxies that this deployment trusts:
 * anybody can send that header.
 */
@Singleton
public class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";
    private static final String UNKNOWN = "unknown";

    private final List<IpSubnetFilterRule> trusted;

    ClientAddress(ProxySettings settings) {
        this.trusted = settings.trusted().stream().map(ClientAddress::network).toList();
    }

    /**
     * The caller's address, for IPv6 the /64 network of it, since one household has as many addresses as it likes.
     */
    public String of(HttpRequest<?> request) {
        InetAddress address = request.getRemoteAddress().getAddress();
        if (address == null) {
            return UNKNOWN;
        }
        if (trusted.isEmpty() || !isTrusted(address)) {
            return written(address);
        }
        for (String hop : hopsFromHere(request)) {
            byte @Nullable [] bytes = NetUtil.createByteArrayFromIpAddressString(hop);
            if (bytes == null) {
                return written(address);
            }
            address = address(bytes);
            if (!isTrusted(address)) {
                return written(address);
            }
        }
        return written(address);
    }

    private static List<String> hopsFromHere(HttpRequest<?> request) {
        List<String> hops = new ArrayList<>();
        for (String header : request.getHeaders().getAll(FORWARDED)) {
            for (String hop : header.split(",")) {
                hops.add(hop.strip());
            }
        }
        Collections.reverse(hops);
        return hops;
    }

    private boolean isTrusted(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        byte @Nullable [] bytes = NetUtil.createByteArrayFromIpAddressString(parts[0]);
        if (bytes == null) {
            throw new IllegalStateException("compacthub.proxies.trusted names no address or network: " + text);
        }
        int prefix = parts.length == 1 ? bytes.length * Byte.SIZE : Integer.parseInt(parts[1]);
        return new IpSubnetFilterRule(address(bytes), prefix, IpFilterRuleType.ACCEPT);
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Netty gives 4 or 16 bytes", impossible);
        }
    }

    private static String written(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return NetUtil.toAddressString(address);
        }
        byte[] network = new byte[16];
        System.arraycopy(bytes, 0, network, 0, 8);
        return NetUtil.toAddressString(address(network)) + "/64";
    }
}
