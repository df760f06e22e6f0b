import {defineConfig} from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    // The machine that this has to be quick on has two cores, of which vitest would use one.
    maxWorkers: 2,
    projects: [
      {
        root,
        test: {
          name: "node",
          include: [
            "tests/{bench,briefing,commands,compile,page,project,widgets,words}/**/*.test.ts",
            "tests/deck/window/**/*.test.ts",
            "tests/talk/words.test.ts"
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          isolate: false
        }
      },
      {
        root,
        test: {
          name: "browser",
          include: ["tests/deck/*.test.ts", "tests/talk/stops.test.ts"],
          globalSetup: ["tests/deck/setup.ts"],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
