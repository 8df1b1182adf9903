//! A signal that ends the program while a browser prints: first the private folder goes, then we do.

pub(super) use at::Watch;

#[cfg(unix)]
mod at {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
    use std::sync::{Arc, OnceLock};

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use signal_hook::{flag, low_level};

    /// What the handlers share with us. They are set once and stay, since a handler that is taken back
    /// does not give the signal its old meaning.
    struct Shared {
        watches: AtomicUsize,
        idle: Arc<AtomicBool>,
        asked: Arc<AtomicUsize>,
    }

    static SHARED: OnceLock<Shared> = OnceLock::new();

    /// While it lives, a signal is only noted.
    pub struct Watch(&'static Shared);

    impl Watch {
        /// Begins to watch.
        pub fn new() -> Watch {
            let shared = SHARED.get_or_init(set);
            shared.watches.fetch_add(1, Ordering::SeqCst);
            shared.idle.store(false, Ordering::SeqCst);
            Watch(shared)
        }

        /// Whether a signal has come.
        pub fn is_asked(&self) -> bool {
            self.0.asked.load(Ordering::SeqCst) != 0
        }

        /// Ends the program as the signal would have, where one has come.
        pub fn obey(&self) {
            if let Ok(signal @ 1..) = i32::try_from(self.0.asked.load(Ordering::SeqCst)) {
                // Where that is refused the program goes on to say that nothing was printed.
                let _ = low_level::emulate_default_handler(signal);
            }
        }
    }

    impl Drop for Watch {
        fn drop(&mut self) {
            if self.0.watches.fetch_sub(1, Ordering::SeqCst) == 1 {
                self.0.idle.store(true, Ordering::SeqCst);
            }
        }
    }

    fn set() -> Shared {
        let shared = Shared {
            watches: AtomicUsize::new(0),
            idle: Arc::default(),
            asked: Arc::default(),
        };
        for (signal, number) in [(SIGHUP, 1), (SIGINT, 2), (SIGTERM, 15)] {
            // Where a handler cannot be set, the signal means what it always does.
            let _ = flag::register_conditional_default(signal, Arc::clone(&shared.idle));
            let _ = flag::register_usize(signal, Arc::clone(&shared.asked), number);
        }
        shared
    }
}

#[cfg(not(unix))]
mod at {
    /// There are no signals to watch for.
    pub struct Watch;

    impl Watch {
        pub fn new() -> Watch {
            Watch
        }

        pub fn is_asked(&self) -> bool {
            false
        }

        pub fn obey(&self) {}
    }
}
