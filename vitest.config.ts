import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.ts", "benchmarks/**/*.test.ts"],
    reporters: ["default"],
  },
});
