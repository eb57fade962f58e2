import { onContentUpdated, type Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { listenForTabs, showStoredTab } from "./tabs.ts";
import "./style.css";

export default {
  extends: DefaultTheme,
  setup() {
    if (typeof window === "undefined") return;
    listenForTabs();
    onContentUpdated(showStoredTab);
  },
} satisfies Theme;
