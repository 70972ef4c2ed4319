import type { CommandTexts } from './types.ts';

export const zh: CommandTexts = {
  ask: {
    name: '提问',
    description: '就报告提问',
    question: { name: '问题', description: '用您自己的话说出想知道的内容' },
    report: { name: '报告', description: '只问这份报告' },
  },
  search: {
    name: '搜索',
    description: '按词查找段落',
    words: { name: '词语', description: '要查找的词' },
    report: { name: '报告', description: '只搜索这份报告' },
  },
  section: {
    name: '章节',
    description: '逐节阅读报告',
    section: { name: '章节', description: '标题；不填则显示目录' },
    report: { name: '报告', description: '选择报告' },
  },
  fact: {
    name: '事实',
    description: '按主题和类型查找事实',
    topic: { name: '主题', description: '关于什么' },
    kind: { name: '类型', description: '哪类事实' },
    report: { name: '报告', description: '选择报告' },
  },
  glossary: {
    name: '术语',
    description: '名称或缩写的含义',
    term: { name: '术语', description: '名称或缩写；不填则显示全部' },
    report: { name: '报告', description: '选择报告' },
  },
  timeline: { name: '时间线', description: '按时间排列报告中的日期，附图', report: { name: '报告', description: '选择报告' } },
  summary: {
    name: '摘要',
    description: '用报告的几句原文概括报告或章节',
    section: { name: '章节', description: '只看这一节' },
    report: { name: '报告', description: '选择报告' },
  },
  report: { name: '报告', description: '有哪些报告，正在使用哪一份' },
  help: { name: '帮助', description: '我能做什么' },
  privacy: { name: '隐私', description: '保存了哪些有关您的内容，以及如何删除' },
  manageReport: { name: '报告', description: '本服务器使用哪份报告', report: { name: '报告', description: '一份报告，或全部' } },
  askAbout: '就此询问报告',
};
