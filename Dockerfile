# The server in a container: see docs/operate.md. Only /data is written to.
FROM node:24.21.0-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json ./
COPY core/package.json core/
COPY content/package.json content/
COPY web/package.json web/
COPY bench/package.json bench/

FROM base AS build
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM base AS dependencies
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund --workspace=@wetechcare/web --workspace=@wetechcare/core \
  && rm -r node_modules/typescript

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY package.json ./
COPY web/package.json web/
COPY --from=dependencies /app/node_modules node_modules
COPY core core
COPY scripts scripts
COPY web/server web/server
COPY web/src/lib web/src/lib
COPY --from=build /app/web/build web/build
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "web/server/main.ts"]
