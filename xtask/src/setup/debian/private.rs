//! A private apt: state, cache and sources in the tool folder, to download packages of suites that the machine does not
//! use, without root and without changing the machine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::Mirror;
use crate::env::place::on_path;
use crate::env::shell;

/// apt with its own lists for one set of suites.
pub struct Apt {
    folder: PathBuf,
}

impl Apt {
    /// Reads the package lists of some suites of the machine's mirror.
    pub fn of(folder: &Path, mirror: &Mirror, suites: &[&str]) -> Result<Apt> {
        if on_path("apt-get").is_none() || on_path("dpkg-deb").is_none() {
            bail!("it needs apt-get and dpkg-deb");
        }
        for part in ["state/lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(folder.join(part))?;
        }
        let sources: String = suites.iter().map(|suite| mirror.source(suite)).collect();
        fs::write(folder.join("sources.list"), sources)?;
        let apt = Apt {
            folder: folder.to_path_buf(),
        };
        shell::quietly(apt.command("apt-get").args(["-qq", "update"])).with_context(|| {
            format!(
                "the lists of {} could not be read; it needs Debian's packages",
                suites.join(", ")
            )
        })?;
        Ok(apt)
    }

    /// Every version of a package that these suites hold, best first.
    pub fn versions(&self, package: &str) -> Result<Vec<String>> {
        Ok(madison(&shell::answer(
            self.command("apt-cache").args(["madison", package]),
        )?))
    }

    /// Fetches packages of exact versions (`name=version`) without what they depend on.
    pub fn fetch(&self, packages: &[String]) -> Result<Vec<PathBuf>> {
        let archives = self.folder.join("cache/archives");
        shell::quietly(
            self.command("apt-get")
                .current_dir(&archives)
                .args(["-q", "download"])
                .args(packages),
        )?;
        self.archives()
    }

    /// Fetches packages with what they depend on and the machine lacks.
    pub fn fetch_with_dependencies(&self, packages: &[String]) -> Result<Vec<PathBuf>> {
        let mut apt = self.command("apt-get");
        apt.args([
            "-y",
            "-q",
            "install",
            "--download-only",
            "--no-install-recommends",
        ]);
        apt.arg("-oDir::State::status=/var/lib/dpkg/status");
        shell::quietly(apt.args(packages))?;
        self.archives()
    }

    fn archives(&self) -> Result<Vec<PathBuf>> {
        let entries = fs::read_dir(self.folder.join("cache/archives"))?;
        let files = entries.flatten().map(|entry| entry.path());
        Ok(files
            .filter(|file| file.extension().is_some_and(|end| end == "deb"))
            .collect())
    }

    /// Lists for software centres and translations are left out: they are larger than the rest.
    fn command(&self, program: &str) -> Command {
        let folder = self.folder.display();
        let mut command = Command::new(program);
        command
            .arg(format!("-oDir::State={folder}/state"))
            .arg(format!("-oDir::Cache={folder}/cache"));
        command.arg(format!("-oDir::Etc::SourceList={folder}/sources.list"));
        command.args([
            "-oDir::Etc::SourceParts=/dev/null",
            "-oDir::Etc::Preferences=/dev/null",
        ]);
        command.args([
            "-oDir::Etc::PreferencesParts=/dev/null",
            "-oDir::State::status=/dev/null",
        ]);
        command.args(["-oAcquire::Languages=none", "-oAPT::Sandbox::User=root"]);
        command.args([
            "-oAcquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
            "-oAPT::Get::List-Cleanup=false",
        ]);
        command
    }
}

/// Unpacks the parts of a package that match the patterns; no pattern means all of it.
pub fn unpack(package: &Path, into: &Path, patterns: &[&str]) -> Result<()> {
    let mut tar = Command::new("tar");
    tar.args(["--extract", "--wildcards", "--directory"])
        .arg(into)
        .args(patterns);
    shell::pipe(
        Command::new("dpkg-deb").arg("--fsys-tarfile").arg(package),
        &mut tar,
    )
    .with_context(|| format!("cannot unpack {}", package.display()))
}

fn madison(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.split('|').nth(1))
        .map(|version| version.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_apts_table() {
        let table = " rust-src | 1.96.1+dfsg1-2~bpo13+1 | http://m/debian trixie-backports/main amd64 Packages\n rust-src | 1.95.0+dfsg1-2~bpo13+1 | http://m/debian trixie-backports/main amd64 Packages\n";
        assert_eq!(
            madison(table),
            ["1.96.1+dfsg1-2~bpo13+1", "1.95.0+dfsg1-2~bpo13+1"]
        );
        assert!(madison("").is_empty());
    }
}
