import {defineConfig} from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: "node",
          include: ["tests/{briefing,widgets,build,project}/**/*.test.ts"],
          testTimeout: 20_000,
          isolate: false
        }
      },
      {
        root,
        test: {
          name: "browser",
          include: ["tests/deck/**/*.test.ts"],
          globalSetup: ["tests/deck/setup.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
