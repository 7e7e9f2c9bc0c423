// Loaded before Astro. A build that is killed cannot end its child; the child would go on writing into the folder that the next build
// writes into. The channel between the two closes when either is gone.
process.on('disconnect', () => process.exit(1));
// Waiting for that alone keeps nobody from ending.
process.channel?.unref();
