# The site as an image: `docker build -t simpto .` (BuildKit) or `buildah bud -t simpto .`, then see docs/operations.md.
ARG NODE_VERSION=20.20

FROM node:${NODE_VERSION}-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY . .
# Needs no database. Builds that are given one key understand each other's forms (docs/operations.md, "Upgrades"); else the cache of
# this machine keeps one for 14 days. Source maps and what only other ways to deploy need stay behind.
RUN --mount=type=cache,target=/app/.next/cache --mount=type=secret,id=functions-key \
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY="$(cat /run/secrets/functions-key 2> /dev/null || true)" npm run build \
 && rm -rf .next/trace* .next/diagnostics .next/types \
 && find .next -path .next/cache -prune -o -type f \( -name '*.map' -o -name '*.nft.json' \) -exec rm {} +

FROM node:${NODE_VERSION}-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --no-audit --no-fund
# What serving and importing never load: compilers, peers that nobody imports, what writes new migrations, test
# browsers, binaries for another C library, Next for development, and files for editors and debuggers. React's own files for
# development stay: Node looks there for the names that it exports.
RUN rm -rf \
      node_modules/@next/swc-* \
      node_modules/typescript node_modules/@typescript node_modules/@types \
      node_modules/sass \
      node_modules/monaco-editor \
      node_modules/drizzle-kit node_modules/@esbuild-kit \
      node_modules/playwright node_modules/playwright-core node_modules/@playwright \
      node_modules/@img/sharp-wasm32 node_modules/@img/*linuxmusl* \
      node_modules/@libsql/linux-*-musl \
      node_modules/eld/src/ngrams/large.js node_modules/eld/src/ngrams/medium.js \
      node_modules/next/dist/docs node_modules/next/dist/esm node_modules/next/dist/bundle-analyzer \
      node_modules/next/dist/compiled/*-experimental \
      node_modules/next/dist/compiled/next-server/*.dev.js node_modules/next/dist/compiled/next-server/*-experimental.* \
 && find node_modules/next/dist/compiled -name '*.development.js' -delete \
 && find node_modules -type f \
      \( -name '*.map' -o -name '*.ts' -o -name '*.tsx' -o -name '*.mts' -o -name '*.cts' -o -name '*.flow' \
         -o -name 'README.md' -o -name 'CHANGELOG.md' \) -delete \
 && find node_modules -xtype l -delete

FROM node:${NODE_VERSION}-bookworm-slim
WORKDIR /app
# MALLOC_ARENA_MAX: else glibc keeps 50 to 100 MB that nobody uses, some for each thread.
ENV NODE_ENV=production \
    MALLOC_ARENA_MAX=2 \
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
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/serve.mjs"]
