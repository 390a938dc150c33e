import BatonCommand

await runBaton()
