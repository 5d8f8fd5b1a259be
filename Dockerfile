# The site as an image: `docker build -t simpto .`, then see docs/operations.md. Needs BuildKit (Docker 25 or newer).
ARG NODE_VERSION=20.20

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
# Needs no database. The build's own cache and the source maps of what it made stay behind.
RUN npm run build \
 && rm -rf .next/cache .next/trace* .next/diagnostics .next/types \
 && find .next -name '*.map' -delete

FROM node:${NODE_VERSION}-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund
# What serving and importing never load: compilers, peers that nobody imports, what writes new migrations, test browsers,
# binaries for another C library, and files for editors and debuggers.
RUN rm -rf \
      node_modules/@next/swc-* \
      node_modules/typescript node_modules/@typescript node_modules/@types \
      node_modules/monaco-editor \
      node_modules/drizzle-kit node_modules/@esbuild-kit \
      node_modules/playwright node_modules/playwright-core node_modules/@playwright \
      node_modules/@img/sharp-wasm32 node_modules/@img/*linuxmusl* \
      node_modules/@libsql/linux-*-musl \
      node_modules/next/dist/docs \
 && find node_modules -type f \
      \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \
         -o -name 'README.md' -o -name 'CHANGELOG.md' \) -delete \
 && find node_modules -xtype l -delete

FROM node:${NODE_VERSION}-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    NPM_CONFIG_UPDATE_NOTIFIER=false \
    DATA_DIR=/data
# Only this folder can be written to: the application belongs to root and runs as node.
RUN install -d -o node -g node -m 0700 /data
COPY --from=packages /app/node_modules ./node_modules
COPY . .
COPY --from=build /app/public ./public
COPY --from=build /app/.next ./.next
# By number, so that a cluster can see that it is not root: `node`.
USER 1000:1000
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=2s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/serve.mjs"]
