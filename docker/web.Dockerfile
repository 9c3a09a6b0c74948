# The web client behind nginx. Build it from the repository's root: docker build -f docker/web.Dockerfile .
FROM node:22-slim AS build
WORKDIR /build/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY openapi.yaml /build/
COPY web ./
RUN npm run build \
    && find dist -type f \( -name '*.html' -o -name '*.js' -o -name '*.css' -o -name '*.svg' \) -size +1k \
      -exec gzip --keep --best {} +

FROM nginxinc/nginx-unprivileged:1.29-alpine
COPY docker/nginx.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /build/web/dist /usr/share/nginx/html
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8081/"]
